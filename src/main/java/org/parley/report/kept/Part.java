package org.parley.report.kept;

import java.util.List;

/**
 * One part of a report.
 *
 * @param word which one it is, in a word that stays the same in every language
 * @param said sentences above its tables; may be none
 * @param tables may be none
 */
public record Part(String word, String heading, List<String> said, List<Table> tables) {

    public Part {
        said = List.copyOf(said);
        tables = List.copyOf(tables);
    }
}
