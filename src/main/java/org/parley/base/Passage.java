package org.parley.base;

import java.util.List;

/**
 * Paragraphs of two texts that stand beside each other.
 *
 * @param before what the first text says there; empty where it has nothing
 * @param after what the second one says there; empty where it has nothing
 */
public record Passage(List<Piece> before, List<Piece> after) {

    /** Paragraphs that are the same in both. */
    static Passage same(String text) {
        List<Piece> both = List.of(new Piece(text, false));
        return new Passage(both, both);
    }

    /** Whether both say the same. */
    public boolean isSame() {
        return before.equals(after);
    }
}
