package org.parley.version;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.parley.letter.HappeningKind;
import org.parley.letter.LetterHappening;
import org.parley.letter.LetterHappenings;
import org.parley.letter.TimelinePlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On a letter's timeline: where it was published. */
@Component
class PublicationsHappen implements LetterHappenings {

    private static final String HAPPENED = """
            select * from (
                select (p.published_on + time '12:00') at time zone 'UTC' as at, p.id, p.published_on, p.address, p.note
                  from published_letter p where p.letter_id = :letter) x
             where (x.at, x.id) < (:at, :id)
             order by x.at desc, x.id desc limit :limit
            """;

    private final JdbcClient jdbc;

    PublicationsHappen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public HappeningKind kind() {
        return HappeningKind.PUBLISHED;
    }

    @Override
    public List<LetterHappening> before(UUID letter, TimelinePlace place, int limit) {
        return place.page(jdbc, HAPPENED, letter, limit)
                .query((row, number) -> new LetterHappening(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("id", UUID.class),
                        row.getObject("published_on", LocalDate.class),
                        "version.happened.published",
                        "",
                        row.getString("address"),
                        row.getString("note"),
                        row.getString("address"),
                        0,
                        ""))
                .list();
    }
}
