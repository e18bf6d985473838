package org.parley.intake.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The names of the columns, unique and never empty: an unnamed column is called by its letter, a repeated one gets a number.
 *
 * @param line where the header stands in the file, 0 when there is none
 * @param repeated which names occur more than once, as written
 * @param unnamed how many columns have no name although rows have something in them
 */
public record Header(int line, List<String> names, List<String> repeated, int unnamed) {

    private static final int LONGEST = 200;

    /** The names that stand in a record; unnamed columns at its end with nothing in the rows are none. */
    static Header of(ListRecord record, int widest) {
        List<String> names = new ArrayList<>();
        List<String> repeated = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int unnamed = 0;
        List<String> cells = record.cells().stream().map(Header::oneLine).toList();
        int width = cells.size();
        while (width > widest && cells.get(width - 1).isEmpty()) {
            width--;
        }
        for (int i = 0; i < width; i++) {
            String written = cells.get(i);
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

    /** The letters that columns are called by when nothing else names them. */
    static Header none(int columns) {
        return new Header(
                0, IntStream.range(0, columns).mapToObj(Header::letters).toList(), List.of(), 0);
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
                .replaceAll("[\\s\\p{Cc}]+", " ")
                .replaceFirst("^ ?\"+ ?([^\"]+) ?\"+ ?$", "$1")
                .strip();
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
