package org.parley.intake.file;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds out what stands between the cells: whatever gives the first records the same number of them most often. */
public final class Delimiters {

    /** What a person may choose from. */
    public static final List<Character> USUAL = List.of(',', ';', '\t', '|');

    /** What some exports use so that no text contains it; asked only when none of the usual ones does. */
    private static final List<Character> RARE = List.of('^', '\u001F');

    private static final int RECORDS = 60;
    private static final double CERTAIN = 0.8;
    /** Where no other delimiter divides anything, rows may be ragged. */
    private static final double ALONE = 0.5;

    private Delimiters() {}

    /** A delimiter and whether no other one does as well. */
    record Proposal(char delimiter, boolean certain) {}

    /**
     * How well a delimiter does.
     *
     * @param columns the usual number of cells, more than one
     * @param usual how many records have it
     * @param consistency of those from the first such record on: what stands above may be a preamble
     * @param broken whether a record breaks the rules of quotes
     */
    private record Score(char delimiter, int columns, int usual, double consistency, boolean broken) {

        static Score of(char delimiter, List<Integer> widths, boolean broken) {
            int columns = widths.stream()
                    .filter(width -> width > 1)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                    .entrySet()
                    .stream()
                    .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse(0);
            int usual = (int) widths.stream().filter(width -> width == columns).count();
            int from = widths.size() - Math.max(0, widths.indexOf(columns));
            return new Score(delimiter, columns, usual, usual == 0 ? 0 : (double) usual / from, broken);
        }

        boolean as(Score other) {
            return usual == other.usual && columns == other.columns && broken == other.broken;
        }
    }

    /** Looks at the beginning of a text; the last record is left out when the text goes on after it. */
    static Proposal propose(String beginning, boolean cut) {
        List<Score> scores = scores(USUAL, beginning, cut);
        if (scores.isEmpty()) {
            scores = scores(RARE, beginning, cut);
        }
        if (scores.isEmpty()) {
            return new Proposal(',', false);
        }
        Score best = scores.getFirst();
        boolean tie = scores.size() > 1 && scores.get(1).as(best);
        return new Proposal(best.delimiter(), !tie && best.consistency() >= (scores.size() == 1 ? ALONE : CERTAIN));
    }

    private static List<Score> scores(List<Character> delimiters, String beginning, boolean cut) {
        return delimiters.stream()
                .map(delimiter -> score(beginning, delimiter, cut))
                .filter(score -> score.columns() > 1)
                .sorted(Comparator.comparing(Score::broken)
                        .thenComparing(Comparator.comparingInt(Score::usual).reversed())
                        .thenComparing(Comparator.comparingInt(Score::columns).reversed()))
                .toList();
    }

    private static Score score(String beginning, char delimiter, boolean cut) {
        List<Integer> widths = new ArrayList<>();
        Limits sampling = new Limits(0, Integer.MAX_VALUE / 2, Integer.MAX_VALUE, Integer.MAX_VALUE / 16);
        try (Records records = Records.of(new StringReader(beginning), delimiter, sampling)) {
            for (ListRecord next = records.next(); next != null && widths.size() <= RECORDS; next = records.next()) {
                if (!next.isBlank()) {
                    widths.add(next.cells().size());
                }
            }
        } catch (FileRefused e) {
            // what was cut off may well end inside quotes
            boolean end = cut && e.key().equals("intake.refused.quote-not-closed") && widths.size() > 1;
            return Score.of(delimiter, widths, !end);
        }
        if (cut && widths.size() > 1) {
            widths.removeLast();
        }
        return Score.of(delimiter, widths, false);
    }
}
