package org.parley.paste.text;

/** Where something stands in the pasted text; {@code end} is behind its last character. */
public record At(int start, int end) {

    At to(At last) {
        return new At(Math.min(start, last.start), Math.max(end, last.end));
    }
}
