package org.parley.intake.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names of the columns, unique and never empty: an unnamed column is called by its letter, a repeated one gets a number.
 *
 * @param line where the header stands in the file
 * @param repeated which names occur more than once, as written
 * @param unnamed how many columns have no name although rows have something in them
 */
public record Header(int line, List<String> names, List<String> repeated, int unnamed) {

    private static final int LONGEST = 200;

    static Header of(ListRecord record, int widest) {
        List<String> names = new ArrayList<>();
        List<String> repeated = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int unnamed = 0;
        for (int i = 0; i < Math.max(record.cells().size(), widest); i++) {
            String written = i < record.cells().size() ? oneLine(record.cells().get(i)) : "";
            if (written.isEmpty()) {
                unnamed++;
            }
            String name = written.isEmpty() ? letters(i) : written;
            if (!taken.add(name.toLowerCase(Locale.ROOT))) {
                if (!repeated.contains(name)) {
                    repeated.add(name);
                }
                int number = 2;
                while (!taken.add((name + " (" + number + ")").toLowerCase(Locale.ROOT))) {
                    number++;
                }
                name = name + " (" + number + ")";
            }
            names.add(name);
        }
        return new Header(record.line(), List.copyOf(names), List.copyOf(repeated), unnamed);
    }

    /** A, B, … Z, AA, as a spreadsheet names columns. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    private static String oneLine(String cell) {
        String name = cell.replace('\u00A0', ' ')
                .replace("\uFEFF", "")
                .replaceAll("\\s+", " ")
                .strip();
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
