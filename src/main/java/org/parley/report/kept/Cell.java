package org.parley.report.kept;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one place of a table: words, or a number, or a number of another. Nothing at all where none of it is there.
 *
 * @param text words; a day as ISO 8601 writes it; empty beside a number
 * @param of of how many; null where the number is no share
 */
public record Cell(
        String text, @Nullable Long number, @Nullable Long of) {

    /** Nothing: there is no such number. */
    public static final Cell EMPTY = new Cell("", null, null);

    /** Words. */
    public static Cell text(String text) {
        return new Cell(text, null, null);
    }

    /** A number. */
    public static Cell number(long number) {
        return new Cell("", number, null);
    }

    /** A number of another. */
    public static Cell share(long number, long of) {
        return new Cell("", number, of);
    }

    /** A day; nothing where there is none. */
    public static Cell day(@Nullable LocalDate day) {
        return day == null ? EMPTY : text(day.toString());
    }

    /** The share that it is, from 0 to 1; none where it is of nothing or no share at all. */
    public OptionalDouble share() {
        return number == null || of == null || of == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) number / of);
    }
}
