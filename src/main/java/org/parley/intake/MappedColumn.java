package org.parley.intake;

import org.parley.intake.column.ColumnMeaning;

/** A column of the list by name, and what it means. */
public record MappedColumn(String column, ColumnMeaning means) {}
