package org.parley.signatory;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.letter.HappeningKind;
import org.parley.letter.LetterHappening;
import org.parley.letter.LetterHappenings;
import org.parley.letter.TimelinePlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On a letter's timeline: who was invited, signed, declined and withdrew. Who is anonymous is there without anything that tells who. */
@Component
class SignatoriesHappen implements LetterHappenings {

    private static final String HAPPENED = """
            select * from (
                select (d.day + time '12:00' + d.turn * interval '1 minute') at time zone 'UTC' as at, s.id, d.day, d.state, %1$s as named,
                       case when %1$s then s.name else '' end as name,
                       case when %1$s and d.state = 'declined' then s.declined_because else '' end as detail,
                       case when %1$s then a.name else '' end as by
                  from signatory_listing s
                  join account a on a.id = s.recorded_by
                 cross join lateral (values (s.invited_on, 'invited', 0), (s.signed_on, 'signed', 1), (s.declined_on, 'declined', 2),
                                            (s.withdrew_on, 'withdrew', 3)) d (day, state, turn)
                 where s.letter_id = :letter and d.day is not null) x
             where (x.at, x.id) < (:at, :id)
             order by x.at desc, x.id desc limit :limit
            """.formatted(SignatorySql.NAMED);

    private final JdbcClient jdbc;
    private final Actor actor;

    SignatoriesHappen(JdbcClient jdbc, Actor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public HappeningKind kind() {
        return HappeningKind.SIGNATORIES;
    }

    @Override
    public List<LetterHappening> before(UUID letter, TimelinePlace place, int limit) {
        return place.page(jdbc, HAPPENED, letter, limit)
                .param("me", actor.is(Roles.OFFICER) ? actor.account().orElse(null) : null)
                .param("manager", actor.is(Roles.MANAGER))
                .query((row, number) -> new LetterHappening(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        "signatory.happened." + row.getString("state"),
                        row.getBoolean("named") ? "" : "signatory.is-anonymous",
                        row.getString("name"),
                        row.getString("detail"),
                        "letters/" + letter + "/signatories",
                        0,
                        row.getString("by")))
                .list();
    }
}
