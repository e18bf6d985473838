package org.parley.intake;

import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.intake.decision.Leaving;
import org.parley.intake.decision.Policies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was decided about a list as a whole, while it can still be decided. */
@Component
class RunChoices {

    private final JdbcClient jdbc;

    RunChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What becomes of the seats of those who are no longer on the list; null leaves them. */
    void leave(UUID run, @Nullable Leaving leaving) {
        jdbc.sql("update intake set gone_on = :day, gone_reason = :reason where id = :run")
                .param("run", run)
                .param("day", leaving == null ? null : leaving.day(), Types.DATE)
                .param("reason", leaving == null ? null : ChoiceRows.word(leaving.reason()), Types.VARCHAR)
                .update();
    }

    void decide(UUID run, Policies policies, boolean overEdited) {
        jdbc.sql("update intake set policies = cast(:policies as jsonb), over_edited = :over where id = :run")
                .param("run", run)
                .param("policies", ChoiceRows.json(policies))
                .param("over", overEdited)
                .update();
    }

    /** Whether theirs is taken for the person of a line although somebody edited ours by hand. */
    void take(UUID run, int line, boolean theirs) {
        jdbc.sql(
                        theirs
                                ? "insert into intake_taken (intake_id, line) values (:run, :line) on conflict do nothing"
                                : "delete from intake_taken where intake_id = :run and line = :line")
                .param("run", run)
                .param("line", line)
                .update();
    }

    boolean takes(UUID run, int line) {
        return jdbc.sql("select exists (select from intake_taken where intake_id = :run and line = :line)")
                .param("run", run)
                .param("line", line)
                .query(Boolean.class)
                .single();
    }

    /** Remembers that the lists behind the numbers are older than what was decided. */
    void stale(UUID run) {
        jdbc.sql("update intake set stale = true where id = :run")
                .param("run", run)
                .update();
    }
}
