package org.parley.roster;

import java.util.ArrayList;
import java.util.List;

/** Puts lines together that belong together, and tells a paragraph of names from a list with one name a line. */
final class Entries {

    /** A line with so many commas that has no mark is a paragraph, whatever stands around it. */
    private static final int COMMAS_OF_A_PARAGRAPH = 3;

    private Entries() {}

    static List<Entry> of(List<PastedLine> lines) {
        boolean marks = lines.stream().filter(PastedLine::marked).count() > 1;
        long names = lines.stream()
                .filter(line -> !Heading.of(line.text()).rest().isEmpty())
                .count();
        List<Entry> entries = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean open = false;
        boolean listed = false;
        for (PastedLine line : lines) {
            boolean joins = open || ((marks || listed) && line.goesOn());
            if (text.length() > 0 && !joins) {
                entries.add(new Entry(text.toString(), listed));
                text.setLength(0);
                listed = false;
            }
            text.append(text.isEmpty() ? "" : " ").append(line.text());
            open = !line.marked() && line.isOpen();
            int commas = Pieces.at(line.text(), ',').size() - 1;
            listed |= !line.marked()
                    && ((open && !joins) || commas >= COMMAS_OF_A_PARAGRAPH || (names == 1 && commas >= 2));
        }
        if (text.length() > 0) {
            entries.add(new Entry(text.toString(), listed));
        }
        return entries;
    }
}
