package org.parley.letter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import org.parley.base.Typed;

/**
 * The bytes over which a letter is sealed, so that anyone can check them with any tool. Form 1 is text in UTF-8, in Unicode
 * normalisation form C, with lines ending in LF:
 *
 * <pre>
 * Parley letter, form 1
 * Title: (the title)
 * Language: (BCP 47 tag)
 * Ask: (one line for every ask, in order)
 * (an empty line)
 * (the text in Markdown, exactly as written; nothing is added after its last character)
 * </pre>
 */
record SealedForm(String title, String language, List<String> asks, String text) {

    static SealedForm of(String title, String language, LetterText says) {
        return new SealedForm(
                title, language, says.asks().stream().map(AskLine::text).toList(), says.text());
    }

    /** What the checksum is made of, and what can be downloaded to check it. */
    byte[] bytes() {
        StringBuilder form = new StringBuilder("Parley letter, form 1\n")
                .append("Title: ")
                .append(Typed.line(title))
                .append('\n')
                .append("Language: ")
                .append(language)
                .append('\n');
        asks.forEach(ask -> form.append("Ask: ").append(Typed.line(ask)).append('\n'));
        form.append('\n').append(Typed.text(text));
        return Normalizer.normalize(form, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256 in lower-case hexadecimal. */
    String checksum() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
