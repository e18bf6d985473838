package org.parley.export;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something about a row that can be taken out.
 *
 * @param id by which a choice is remembered
 * @param name what a person calls it
 * @param cells the columns that it becomes in the file, asked for when the export begins
 */
public record ExportColumn<R>(String id, String name, Supplier<List<Cell<R>>> cells) {

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
}
