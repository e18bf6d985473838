package org.parley.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.parley.base.Refusal;
import org.parley.intake.column.ColumnMeaning;
import org.parley.intake.column.Meaning;

/**
 * What columns mean, kept under a name.
 *
 * @param who saved it last, and when
 * @param columns of the header it was saved for; one without a name says what holds for every line
 */
public record SavedMapping(UUID id, String name, String who, Instant savedAt, List<MappedColumn> columns) {

    /**
     * What it says about the columns of a file, in their order. A column that it does not know is not used.
     *
     * @throws Refusal when a column that it uses is missing in the file
     */
    public List<ColumnMeaning> over(List<String> header) {
        Map<String, ColumnMeaning> meanings = new HashMap<>();
        Set<String> present = new HashSet<>();
        header.forEach(name -> present.add(plain(name)));
        for (MappedColumn column : columns) {
            boolean used = !column.column().isEmpty() && column.means().meaning() != Meaning.IGNORE;
            if (used && !present.contains(plain(column.column()))) {
                throw new Refusal(
                        "intake.refusal.mapping-column",
                        "mapping %s uses a column that the file lacks".formatted(id),
                        name,
                        column.column());
            }
            meanings.put(plain(column.column()), column.means());
        }
        return header.stream()
                .map(name -> meanings.getOrDefault(plain(name), ColumnMeaning.NONE))
                .toList();
    }

    /** The committee that every line is about; empty when a column says it or there is none. */
    public String committee() {
        return MappedColumn.committee(columns);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
