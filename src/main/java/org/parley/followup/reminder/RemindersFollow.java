package org.parley.followup.reminder;

import java.time.Clock;
import java.time.ZoneOffset;
import org.parley.base.Actor;
import org.parley.signatory.SignatoriesChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminders are done when everybody answered whom they are about, and do not name who became anonymous. */
@Component
class RemindersFollow {

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    RemindersFollow(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    @EventListener
    void on(SignatoriesChanged changed) {
        jdbc.sql("""
                    update follow_up f set what = r.says, version = f.version + 1
                      from reminder r
                     where r.follow_up_id = f.id and r.letter_id = :letter and f.what <> r.says
                       and exists (select from reminder_signatory x join signatory s on s.id = x.signatory_id
                                    where x.follow_up_id = f.id and s.anonymous)
                    """).param("letter", changed.letter()).update();
        jdbc.sql("""
                    update follow_up f set done_at = :now, done_by = :me, version = f.version + 1
                      from reminder r
                     where r.follow_up_id = f.id and r.letter_id = :letter and f.done_at is null
                       and not exists (select from reminder_signatory x join signatory s on s.id = x.signatory_id
                                        where x.follow_up_id = f.id and s.state = 'invited')
                    """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("me", actor.id())
                .param("letter", changed.letter())
                .update();
    }
}
