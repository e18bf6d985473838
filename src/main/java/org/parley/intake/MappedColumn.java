package org.parley.intake;

import java.util.List;
import org.parley.intake.column.ColumnMeaning;
import org.parley.intake.column.Meaning;

/** A column of the list by name, and what it means. One without a name stands for what holds for every line. */
public record MappedColumn(String column, ColumnMeaning means) {

    /** The committee that holds for every line; empty when there is none. */
    static String committee(List<MappedColumn> columns) {
        return columns.stream()
                .filter(column -> column.column().isEmpty() && column.means().meaning() == Meaning.COMMITTEE)
                .map(column -> column.means().detail())
                .findFirst()
                .orElse("");
    }

    /** What the columns of the header mean, in its order. */
    static List<ColumnMeaning> meanings(List<MappedColumn> columns) {
        return columns.stream()
                .filter(column -> !column.column().isEmpty())
                .map(MappedColumn::means)
                .toList();
    }

    /** The header. */
    static List<String> header(List<MappedColumn> columns) {
        return columns.stream()
                .map(MappedColumn::column)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
