package org.parley.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.parley.base.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When something that repeats is done, the next is there; when that is taken back, the next is gone unless somebody touched it. */
@Component
class Repeating {

    private final FollowUpRepository followUps;
    private final JdbcClient jdbc;
    private final Clock clock;

    Repeating(FollowUpRepository followUps, JdbcClient jdbc, Clock clock) {
        this.followUps = followUps;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes the one that follows one that was done, unless it is there. */
    void makeNext(FollowUp done, LocalDate today) {
        boolean isThere = jdbc.sql("select exists (select from follow_up where made_from = :id)")
                .param("id", done.getId())
                .query(Boolean.class)
                .single();
        if (!isThere) {
            done.next(today, clock.instant())
                    .map(followUps::saveAndFlush)
                    .ifPresent(next -> jdbc.sql("""
                            insert into follow_up_recipient (follow_up_id, recipient_id)
                            select :next, recipient_id from follow_up_recipient where follow_up_id = :done
                            """)
                            .param("next", next.getId())
                            .param("done", done.getId())
                            .update());
        }
    }

    /** Who is reminded of a letter answers once, and the reminder is done by that. */
    void mustNotRemind(UUID id) {
        boolean reminds = jdbc.sql("select exists (select from reminder where follow_up_id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
        if (reminds) {
            throw new Refusal("followup.repeat.refusal.reminder", "follow-up %s reminds signatories".formatted(id));
        }
    }

    /** Takes back what was made from one that is open again. */
    void withdrawNext(FollowUp open) {
        jdbc.sql("""
                    delete from follow_up f where f.made_from = :id and f.version = 0 and f.done_at is null
                       and not exists (select from follow_up_comment k where k.follow_up_id = f.id)
                    """).param("id", open.getId()).update();
    }
}
