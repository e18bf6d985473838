package org.parley.intake.file;

import java.nio.file.Path;
import java.util.List;

/**
 * The sheets of a workbook that arrived, one of which is read as a list.
 *
 * @param workbook the file as it arrived
 * @param names of the sheets that can be read, in their order
 * @param chosen the place in {@code names} of the sheet that is read
 */
public record Sheets(Path workbook, List<String> names, int chosen) {

    /** The sheet that is read. */
    public String name() {
        return names.get(chosen);
    }
}
