package org.parley.roster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the line of a person who signs for themselves: the name, then what they are. */
final class PersonLine {

    private PersonLine() {}

    static ReadSignatory read(String text) {
        String line = Pieces.withoutAnd(text);
        List<String> parts = new ArrayList<>(Pieces.at(line, ','));
        String name = parts.isEmpty() ? line : parts.removeFirst();
        @Nullable String country = parts.isEmpty() ? null : Countries.code(parts.getLast());
        if (country != null) {
            parts.removeLast();
        }
        return new ReadSignatory(List.of(text), name, "", country, "", true, String.join(", ", parts), List.of());
    }
}
