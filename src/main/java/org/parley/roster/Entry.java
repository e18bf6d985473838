package org.parley.roster;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in a list by itself: a line, or lines that belong together.
 *
 * @param listed whether it is a paragraph in which names stand one behind the other
 * @param doubts what was asked when it was cut out of its paragraph
 */
record Entry(String text, boolean listed, List<Doubt> doubts) {

    Entry(String text, boolean listed) {
        this(text, listed, List.of());
    }

    Entry saying(String rest) {
        return new Entry(rest, listed, doubts);
    }

    /** The names that stand in it. Behind the name of a person a comma begins what they are, so people are not cut there. */
    List<Entry> split(boolean people) {
        if (text.isBlank()) {
            return List.of();
        }
        if (Pieces.at(text, ';').size() > 1) {
            List<Entry> names = new ArrayList<>();
            Pieces.at(text, ';').stream()
                    .map(Pieces::withoutAnd)
                    .filter(piece -> !piece.isEmpty())
                    .forEach(piece -> names.add(new Entry(piece, false)));
            return names;
        }
        return listed && !people ? Paragraph.split(text) : List.of(this);
    }
}
