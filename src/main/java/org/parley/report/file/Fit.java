package org.parley.report.file;

import com.ibm.icu.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.parley.report.kept.Column;
import org.parley.report.kept.Row;
import org.parley.report.kept.Table;

/**
 * How a table fits between the edges of a page so that no word of it is broken: how wide each column must be for its longest word, and in
 * how large letters. Which font there is nobody knows, so that letters are taken to be as wide as those of a wide one.
 */
final class Fit {

    /** A word longer than so many hundredths of the letter m may be broken. */
    private static final int LONGEST = 1_600;

    /** A column is never made so wide for its words that the others must go without: so much of the page. */
    private static final double WIDEST = 0.4;

    /** Text is not squeezed to a pile of single words where smaller letters give it room: it has so much where it has so much to say. */
    private static final int PHRASE = 950;

    /** Into how many parts a point is divided where widths are told. */
    private static final int FINE = 10;

    private static final double BOLD = 1.1;

    private final int[] needs;
    private final int[] comforts;
    private final int[] wishes;

    private Fit(int[] needs, int[] comforts, int[] wishes) {
        this.needs = needs;
        this.comforts = comforts;
        this.wishes = wishes;
    }

    /** What the columns of a table need, as it is written in a language. */
    static Fit of(Table table, Figures figures, Locale language) {
        BreakIterator lines = BreakIterator.getLineInstance(language);
        int many = table.columns().size();
        int[] needs = new int[many];
        int[] comforts = new int[many];
        int[] wishes = new int[many];
        for (int i = 0; i < many; i++) {
            Column column = table.columns().get(i);
            String heading = column.heading();
            needs[i] = (int) (BOLD * longest(heading, lines));
            wishes[i] = Math.max(needs[i], (int) (BOLD * breadth(heading) / 2));
            for (Row row : table.rows()) {
                String text = figures.of(column, row.cells().get(i));
                double strong = row.total() ? BOLD : 1;
                int whole = (int) (strong * breadth(text));
                needs[i] = Math.max(
                        needs[i], column.kind() == Column.Kind.TEXT ? (int) (strong * longest(text, lines)) : whole);
                wishes[i] = Math.max(wishes[i], whole);
            }
            comforts[i] = Math.max(needs[i], Math.min(i == 0 ? wishes[i] : wishes[i] / 2, PHRASE));
            if (i == 0) {
                needs[i] = comforts[i];
            }
        }
        return new Fit(needs, comforts, wishes);
    }

    /**
     * In how large letters, of these sizes in points: the largest in which text has room for a phrase, but not the smallest for that; else
     * the largest in which each word has room; the last where there is none.
     */
    int size(List<Integer> sizes, int room, int padding) {
        return sizes.stream()
                .limit(sizes.size() - 1L)
                .filter(size -> fits(comforts, size, room, padding))
                .findFirst()
                .or(() -> sizes.stream()
                        .filter(size -> fits(needs, size, room, padding))
                        .findFirst())
                .orElseGet(sizes::getLast);
    }

    /** How wide each column is beside the others where letters are of a size: as much as it needs, and of the rest what it can use. */
    int[] widths(int size, int room, int padding) {
        int[] least = points(fits(comforts, size, room, padding) ? comforts : needs, size, padding);
        int[] most = points(wishes, size, padding);
        int left = room - Arrays.stream(least).sum();
        double[] more = IntStream.range(0, least.length)
                .mapToDouble(i -> Math.max(0, Math.min(most[i], room * WIDEST) - least[i]))
                .toArray();
        double wanted = Arrays.stream(more).sum();
        if (left < 0) {
            return Arrays.stream(least).map(one -> one * FINE).toArray();
        }
        double given = wanted == 0 ? 0 : Math.min(1, left / wanted);
        double spread = Math.max(0, left - wanted) / Arrays.stream(most).sum();
        return IntStream.range(0, least.length)
                .map(i -> (int) (FINE * (least[i] + more[i] * given + most[i] * spread)))
                .toArray();
    }

    private static boolean fits(int[] hundredths, int size, int room, int padding) {
        return Arrays.stream(points(hundredths, size, padding)).sum() <= room;
    }

    /** Whether a text holds a word that is longer than a column ought to be. */
    static boolean breaks(String text, Locale language) {
        return text.length() > LONGEST / 100 && words(text, BreakIterator.getLineInstance(language)) > LONGEST;
    }

    private static int[] points(int[] hundredths, int size, int padding) {
        return Arrays.stream(hundredths)
                .map(one -> Math.ceilDiv(one * size, 100) + padding)
                .toArray();
    }

    private static int longest(String text, BreakIterator lines) {
        return Math.min(LONGEST, words(text, lines));
    }

    private static int words(String text, BreakIterator lines) {
        lines.setText(text);
        int longest = 0;
        int from = lines.first();
        for (int to = lines.next(); to != BreakIterator.DONE; to = lines.next()) {
            longest = Math.max(longest, breadth(text.substring(from, to).strip()));
            from = to;
        }
        return longest;
    }

    /** In hundredths of the size of the letters. */
    private static int breadth(String text) {
        return text.codePoints().map(Fit::breadth).sum();
    }

    private static int breadth(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.SPACE_SEPARATOR -> 27;
            case Character.UPPERCASE_LETTER -> "IJÎÏ".indexOf(sign) >= 0 ? 42 : "MWŒÆ".indexOf(sign) >= 0 ? 98 : 71;
            case Character.DECIMAL_DIGIT_NUMBER -> 57;
            case Character.OTHER_LETTER -> Character.isIdeographic(sign) ? 100 : 80;
            case Character.LOWERCASE_LETTER -> lower(sign);
            default -> sign == '%' ? 88 : sign < 0x2E80 ? 38 : 100;
        };
    }

    private static int lower(int sign) {
        if ("iljîï".indexOf(sign) >= 0) {
            return 33;
        }
        if ("ftrszc".indexOf(sign) >= 0) {
            return 48;
        }
        return sign == 'm' || sign == 'w' || sign == 'œ' ? 97 : 63;
    }
}
