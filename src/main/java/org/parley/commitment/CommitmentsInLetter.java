package org.parley.commitment;

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

/** On a letter's timeline: what was promised in answer to it. */
@Component
class CommitmentsInLetter implements LetterHappenings {

    private static final String HAPPENED =
            """
            select m.id, m.promised_at as at, m.promised_on, m.what, coalesce(p.name, q.name, h.name, k.name) as promiser, a.name as by
              from commitment m
              join account a on a.id = m.recorded_by
              left join lawmaker_listing p on p.lawmaker_id = m.lawmaker_id
              left join parliament q on q.id = m.parliament_id
              left join chamber h on h.id = m.chamber_id
              left join committee k on k.id = m.committee_id
             where m.letter_id = :letter and m.removed_at is null and (m.promised_at, m.id) < (:at, :id) and
            """ + CommitmentList.VISIBLE + " order by m.promised_at desc, m.id desc limit :limit";

    private final JdbcClient jdbc;
    private final Actor actor;

    CommitmentsInLetter(JdbcClient jdbc, Actor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public HappeningKind kind() {
        return HappeningKind.COMMITMENTS;
    }

    @Override
    public List<LetterHappening> before(UUID letter, TimelinePlace place, int limit) {
        return place.page(jdbc, HAPPENED, letter, limit)
                .param("me", actor.id())
                .param("manager", actor.is(Roles.MANAGER))
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new LetterHappening(
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            id,
                            row.getObject("promised_on", LocalDate.class),
                            "commitment.promised",
                            "",
                            row.getString("promiser"),
                            row.getString("what"),
                            "commitments/" + id,
                            0,
                            row.getString("by"));
                })
                .list();
    }
}
