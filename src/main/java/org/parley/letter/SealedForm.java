package org.parley.letter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.base.Typed;
import org.parley.letter.Undersigned.Stood;

/**
 * The bytes over which a version of a letter is sealed, so that anyone can check them with any tool. A form is text in UTF-8, in
 * Unicode normalisation form C, with lines ending in LF. Form 2, which covers who signed as well:
 *
 * <pre>
 * Parley letter, form 2
 * Title: (the title)
 * Language: (BCP 47 tag)
 * Parliament: (the code of the parliament to which it is adapted; no such line where it is for all)
 * Corrects: (the checksum of the version in whose place it stands; no such line where it is no correction)
 * Ask: (one line for every ask, in order)
 * Signatory: (one line for everybody named, in order: SHA-256 of 32 hexadecimal digits by chance, a blank, and the name)
 * Unnamed organisations: (how many more signed without a name; no such line where none did)
 * Unnamed people: (how many more people signed without a name; no such line where nobody did)
 * (an empty line)
 * (the text in Markdown, exactly as written; nothing is added after its last character)
 * </pre>
 *
 * Form 1, in which letters were sealed before, has the title, the language, the asks and the text.
 */
record SealedForm(
        int number,
        String title,
        String language,
        @Nullable String parliament,
        @Nullable String corrects,
        List<String> asks,
        Stood signed,
        String text) {

    /** In form 1. */
    SealedForm(String title, String language, List<String> asks, String text) {
        this(1, title, language, null, null, asks, Stood.NOBODY, text);
    }

    /** What the checksum is made of, and what can be downloaded to check it. */
    byte[] bytes() {
        StringBuilder form = new StringBuilder("Parley letter, form " + number + "\n");
        line(form, "Title", Typed.line(title));
        line(form, "Language", language);
        if (number > 1 && parliament != null) {
            line(form, "Parliament", parliament);
        }
        if (number > 1 && corrects != null) {
            line(form, "Corrects", corrects);
        }
        asks.forEach(ask -> line(form, "Ask", Typed.line(ask)));
        if (number > 1) {
            sign(form);
        }
        form.append('\n').append(Typed.text(text));
        return Normalizer.normalize(form, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }

    private void sign(StringBuilder form) {
        signed.hashes().forEach(hash -> line(form, "Signatory", hash));
        if (signed.organisations() > 0) {
            line(form, "Unnamed organisations", String.valueOf(signed.organisations()));
        }
        if (signed.people() > 0) {
            line(form, "Unnamed people", String.valueOf(signed.people()));
        }
    }

    private static void line(StringBuilder form, String what, String value) {
        form.append(what).append(": ").append(value).append('\n');
    }

    /** SHA-256 in lower-case hexadecimal. */
    String checksum() {
        return checksum(bytes());
    }

    /** SHA-256 of some bytes in lower-case hexadecimal. */
    static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
