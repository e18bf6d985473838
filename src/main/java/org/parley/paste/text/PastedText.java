package org.parley.paste.text;

import org.parley.base.Refusal;
import org.parley.base.Typed;

/**
 * A text as it was pasted, plain or in Markdown, without the characters that nobody sees. Places in it are counted in this form.
 *
 * @param text lines that end with LF
 */
public record PastedText(String text) {

    /** What a letter holds; see {@link org.parley.letter.LetterText}. */
    public static final int LONGEST = 200_000;

    public PastedText {
        text = Typed.text(text)
                .replaceAll("[\\u00AD\\u200B\\u2060\\uFEFF]", "")
                .replaceAll("[\\u00A0\\u2007\\u202F]", " ")
                .replaceAll("[\\u000B\\u000C\\u0085]", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        if (text.isBlank()) {
            throw new Refusal("paste.refusal.empty", "nothing was pasted");
        }
        if (text.length() > LONGEST) {
            throw new Refusal(
                    "paste.refusal.too-long",
                    "%d letters were pasted".formatted(text.length()),
                    text.length(),
                    LONGEST);
        }
    }
}
