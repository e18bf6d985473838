package org.parley.followup;

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

/** On a letter's timeline: follow-ups as they were raised, those raised for many at once as one, and as they were done. */
@Component
class FollowUpsAboutLetter implements LetterHappenings {

    private static final String HAPPENED = """
            select x.*, a.name as by
              from (select * from (
                        select f.raised_at as at, (array_agg(f.id order by f.id))[1] as id, f.what, false as done, f.raised_by as who,
                               case when count(*) > 1 then count(f.recipient_id) else (
                                    select count(*) from follow_up_recipient m where m.follow_up_id = (array_agg(f.id))[1]) end as recipients
                          from follow_up f
                         where f.letter_id = :letter and f.raised_at <= :at and %1$s
                         group by f.raised_at, f.raised_by, f.what) raised
                     where (at, id) < (:at, :id)
                     union all (
                    select f.done_at, f.id, f.what, true, f.done_by, 0
                      from follow_up f
                     where f.letter_id = :letter and (f.done_at, f.id) < (:at, :id) and %1$s
                     order by f.done_at desc, f.id desc limit :limit)
                     order by 1 desc, 2 desc limit :limit) x
              join account a on a.id = x.who
             order by x.at desc, x.id desc
            """.formatted(FollowUpSql.VISIBLE);

    private final JdbcClient jdbc;
    private final Actor actor;

    FollowUpsAboutLetter(JdbcClient jdbc, Actor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public HappeningKind kind() {
        return HappeningKind.FOLLOW_UPS;
    }

    @Override
    public List<LetterHappening> before(UUID letter, TimelinePlace place, int limit) {
        return place.page(jdbc, HAPPENED, letter, limit)
                .param("me", actor.id())
                .param("manager", actor.is(Roles.MANAGER))
                .query((row, number) -> new LetterHappening(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("id", UUID.class),
                        null,
                        row.getBoolean("done") ? "followup.happened.done" : "followup.happened.raised",
                        "",
                        row.getString("what"),
                        "",
                        "follow-ups?whose=all&letter=" + letter + (row.getBoolean("done") ? "&state=done" : ""),
                        row.getInt("recipients"),
                        row.getString("by")))
                .list();
    }
}
