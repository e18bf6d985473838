package org.parley.progress.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.UrlQuery;
import org.parley.progress.Division;

/** A parliament that is open on a scoreboard, and into what. */
record OpenRow(UUID parliament, Division into) {

    private static final String BETWEEN = "~";

    /** Those that an address names, each behind a dot; what it says wrongly is left out. */
    static List<OpenRow> read(String words) {
        List<OpenRow> open = new ArrayList<>();
        for (String word : words.split("\\.", 50)) {
            String[] parts = word.split(BETWEEN, 2);
            @Nullable UUID parliament = UrlQuery.id(parts[0]);
            if (parliament != null && open.stream().noneMatch(row -> row.parliament.equals(parliament))) {
                open.add(new OpenRow(
                        parliament,
                        parts.length < 2
                                ? Division.CHAMBERS
                                : Division.of(parts[1]).orElse(Division.CHAMBERS)));
            }
        }
        return open;
    }

    static String words(List<OpenRow> open) {
        return open.stream()
                .map(row -> row.parliament + BETWEEN + row.into.word())
                .collect(Collectors.joining("."));
    }
}
