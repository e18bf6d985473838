package org.parley.print.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Sheets of labels as shops sell them. */
enum LabelSheet {
    /** A4, three by seven, 63.5 by 38.1 mm. */
    L7160("l7160", 21, 34, 7),
    /** US Letter, three by ten, 2 5/8 by 1 inch. */
    A5160("5160", 30, 38, 5);

    private final String word;
    private final int labels;
    private final int columns;
    private final int rows;

    LabelSheet(String word, int labels, int columns, int rows) {
        this.word = word;
        this.labels = labels;
        this.columns = columns;
        this.rows = rows;
    }

    /** The word of addresses and of the style sheet. */
    String word() {
        return word;
    }

    /** How many labels a sheet has. */
    int labels() {
        return labels;
    }

    /** How small the letters must be for all lines to stand on a label. */
    String letters(List<String> lines) {
        int needed = lines.stream()
                .mapToInt(line -> 1 + (line.codePointCount(0, line.length()) - 1) / columns)
                .sum();
        return needed <= rows ? "" : needed <= rows + 2 ? "tight" : "tighter";
    }

    static Optional<LabelSheet> of(String word) {
        return Arrays.stream(values()).filter(sheet -> sheet.word.equals(word)).findFirst();
    }
}
