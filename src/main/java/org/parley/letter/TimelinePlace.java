package org.parley.letter;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A place in a letter's timeline: a page shows what happened before it. The latest comes first, and nothing twice. */
public record TimelinePlace(Instant at, UUID id) {

    /** After everything that can have happened. */
    public static final TimelinePlace END = new TimelinePlace(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    /** The order of the timeline; identities compare as the database compares them. */
    static final Comparator<LetterHappening> LATEST_FIRST = Comparator.comparing(LetterHappening::at)
            .thenComparing(happening -> happening.id().toString())
            .reversed();

    /** A statement for one page of a letter's happenings before this place: its {@code letter}, {@code at}, {@code id} and {@code limit}. */
    public JdbcClient.StatementSpec page(JdbcClient jdbc, String sql, UUID letter, int limit) {
        return jdbc.sql(sql)
                .param("letter", letter)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("limit", limit);
    }
}
