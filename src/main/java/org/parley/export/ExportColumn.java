package org.parley.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something about a row that can be taken out.
 *
 * @param id by which a choice is remembered
 * @param name what a person calls it
 * @param cells the columns that it becomes in the file, asked for when the export begins
 */
public record ExportColumn<R>(String id, String name, Supplier<List<Cell<R>>> cells) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /**
     * One column of the file.
     *
     * @param value the text of its cell; empty where there is nothing
     */
    public record Cell<R>(String header, Function<? super R, String> value) {}

    /** What becomes one column, under its own name. */
    public static <R> ExportColumn<R> of(String id, String name, Function<? super R, String> value) {
        return new ExportColumn<>(id, name, () -> List.of(new Cell<>(name, value)));
    }

    /** A day as every spreadsheet reads it, empty for none. */
    public static <R> ExportColumn<R> day(String id, String name, Function<? super R, @Nullable LocalDate> value) {
        return of(id, name, row -> Objects.toString(value.apply(row), ""));
    }

    /** A moment as every spreadsheet reads it, on the clock of that zone; empty for none. */
    public static <R> ExportColumn<R> moment(
            String id, String name, ZoneId zone, Function<? super R, @Nullable Instant> value) {
        return of(id, name, row -> {
            Instant moment = value.apply(row);
            return moment == null ? "" : MOMENT.format(moment.atZone(zone));
        });
    }
}
