package org.parley.intake.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
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

    private static final int RECORDS = 60;

    private Delimiters() {}

    /** A delimiter and whether no other one does as well. */
    record Proposal(char delimiter, boolean certain) {}

    private record Score(char delimiter, double consistency, int columns) {

        static Score of(char delimiter, List<Integer> widths) {
            int usual = widths.stream()
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                    .entrySet()
                    .stream()
                    .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse(1);
            long same = widths.stream().filter(width -> width == usual).count();
            return new Score(delimiter, widths.isEmpty() ? 0 : (double) same / widths.size(), usual);
        }
    }

    /** Looks at the beginning of a text; the last record is left out when the text goes on after it. */
    static Proposal propose(String beginning, boolean cut) {
        List<Score> scores = USUAL.stream()
                .map(delimiter -> Score.of(delimiter, widths(beginning, delimiter, cut)))
                .filter(score -> score.columns() > 1)
                .sorted(Comparator.comparingDouble(Score::consistency)
                        .thenComparingInt(Score::columns)
                        .reversed())
                .toList();
        if (scores.isEmpty()) {
            return new Proposal(',', false);
        }
        Score best = scores.getFirst();
        boolean tie = scores.size() > 1
                && scores.get(1).consistency() == best.consistency()
                && scores.get(1).columns() == best.columns();
        return new Proposal(best.delimiter(), !tie && best.consistency() > 0.8);
    }

    private static List<Integer> widths(String beginning, char delimiter, boolean cut) {
        List<Integer> widths = new ArrayList<>();
        Limits sampling = new Limits(0, RECORDS, Integer.MAX_VALUE, Integer.MAX_VALUE / 16);
        try (Records records = Records.of(new StringReader(beginning), delimiter, sampling)) {
            for (ListRecord next = records.next(); next != null && widths.size() < RECORDS; next = records.next()) {
                if (!next.isBlank()) {
                    widths.add(next.cells().size());
                }
            }
        } catch (FileRefused e) {
            // what breaks the rules under this delimiter speaks against it, or was cut
            return cut && widths.size() > 1
                    ? widths
                    : widths.stream().map(width -> -width).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (cut && widths.size() > 1) {
            widths.removeLast();
        }
        return widths;
    }
}
