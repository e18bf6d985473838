package org.parley.whip;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.position.Stand;
import org.parley.position.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts how people moved from step to step over a time. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class Moves {

    /** Everybody of whom something was known then or is known now, with both; what was taken out was never known. */
    private static final String MOVED = """
            (select p.lawmaker_id, x.step as step, p.was
               from (select p.lawmaker_id,
                            (array_agg(p.step order by p.taken_on desc, p.recorded_at desc, p.id desc)
                                filter (where p.taken_on < :since and (p.past_at is null or p.past_at >= :dawn)))[1] as was
                       from position p
                      where p.campaign_id = :campaign and p.removed_at is null
                      group by p.lawmaker_id) p
               left join latest_position x on x.campaign_id = :campaign and x.lawmaker_id = p.lawmaker_id
              where (p.was is not null or x.step is not null)
                and (:letter::uuid is null
                     or exists (select from recipient r where r.letter_id = :letter and r.lawmaker_id = p.lawmaker_id
                                   and r.state <> 'excluded')))
            """;

    /** Who is in the picture, as a list narrows them; the two steps where the filter says them. */
    static final String IN_PICTURE = "m.lawmaker_id in (select v.lawmaker_id from " + MOVED + """
             v where (:anyWas or v.was is not distinct from :was::text) and (:anyNow or v.step is not distinct from :now::text))
            """;

    private final JdbcClient jdbc;
    private final Actor actor;

    Moves(JdbcClient jdbc, Actor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /**
     * How many people stood where when a day began, and stand where now; whoever never stood anywhere is left out.
     *
     * @param letter only those to whom it is addressed; all of the campaign where null
     */
    public List<Move> since(UUID campaign, @Nullable UUID letter, LocalDate day) {
        return jdbc.sql("select v.was, v.step, count(*) as many from " + MOVED + " v group by 1, 2")
                .params(values(new Moved(day, letter, null)))
                .param("campaign", campaign)
                .query((row, number) ->
                        new Move(stand(row.getString("was")), stand(row.getString("step")), row.getLong("many")))
                .list();
    }

    /** What {@link #IN_PICTURE} needs besides the campaign. */
    Map<String, @Nullable Object> values(Moved moved, @Nullable Stand now) {
        Map<String, @Nullable Object> values = new HashMap<>(values(moved));
        Stand was = moved.was();
        values.put("anyWas", was == null);
        values.put("was", word(was));
        values.put("anyNow", now == null);
        values.put("now", word(now));
        return values;
    }

    private Map<String, @Nullable Object> values(Moved moved) {
        OffsetDateTime dawn = moved.since().atStartOfDay(actor.zone()).toOffsetDateTime();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("since", moved.since());
        values.put("dawn", dawn);
        values.put("letter", moved.letter());
        return values;
    }

    private static @Nullable String word(@Nullable Stand stand) {
        Step step = stand == null ? null : stand.step();
        return step == null ? null : step.word();
    }

    private static Stand stand(@Nullable String word) {
        return new Stand(Whips.step(word), null);
    }
}
