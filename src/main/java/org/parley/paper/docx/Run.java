package org.parley.paper.docx;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text that looks the same throughout. A line feed in it is a new line in the same paragraph.
 *
 * @param link where it leads; null for nowhere
 */
record Run(
        String text,
        boolean strong,
        boolean emphasis,
        boolean code,
        @Nullable String link) {

    static Run plain(String text) {
        return new Run(text, false, false, false, null);
    }

    boolean looksLike(Run other) {
        return equals(other.saying(text));
    }

    Run saying(String other) {
        return new Run(other, strong, emphasis, code, link);
    }
}
