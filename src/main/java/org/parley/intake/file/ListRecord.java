package org.parley.intake.file;

import java.util.List;

/** One record of a list and the line of the file where it begins, counted from 1. */
public record ListRecord(int line, List<String> cells) {

    /** Whether every cell is white space. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
