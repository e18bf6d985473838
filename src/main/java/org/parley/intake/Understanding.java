package org.parley.intake;

import java.util.List;
import java.util.UUID;
import org.parley.intake.column.ColumnMeaning;
import org.parley.intake.file.FirstLook;

/** What Parley understood of a file, before a person corrects it. */
public record Understanding(UUID id, String fileName, FirstLook look, String layout, List<ColumnMeaning> columns) {}
