package org.parley.board;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.recipient.RecipientState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was done with many recipients: who did it, when, and what each of them was before. */
@Component
class KeptActs {

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    KeptActs(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** What was done. */
    record Act(UUID letter, ActKind kind, @Nullable UUID assignee) {}

    /**
     * A recipient with whom it was done.
     *
     * @param before who looked after them until then
     * @param followUp what was raised about them
     */
    record Row(
            UUID recipient, @Nullable UUID before, @Nullable UUID followUp) {}

    /** How many of these recipients of the letter are in which state. */
    Map<RecipientState, Integer> states(UUID letter, Set<UUID> recipients) {
        Map<RecipientState, Integer> counts = new EnumMap<>(RecipientState.class);
        jdbc.sql("select state, count(*) from recipient where letter_id = :letter and id = any (:ids) group by state")
                .param("letter", letter)
                .param("ids", recipients.toArray(UUID[]::new))
                .query(row -> {
                    counts.put(RecipientState.of(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** With how many something was done; 0 for what was not done yet. */
    int recipients(UUID act) {
        return jdbc.sql("select recipients from board_act where id = :act")
                .param("act", act)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Keeps it, unless it was done with nobody. */
    void keep(UUID act, UUID letter, ActKind kind, @Nullable UUID assignee, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                    insert into board_act (id, letter_id, kind, done_by, done_at, recipients, assignee_id)
                    values (:act, :letter, :kind, :me, :now, :number, :assignee)
                    """)
                .param("act", act)
                .param("letter", letter)
                .param("kind", kind.word())
                .param("me", actor.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("number", rows.size())
                .param("assignee", assignee)
                .update();
        jdbc.sql("""
                    insert into board_act_row (act_id, recipient_id, was_owner_id, follow_up_id)
                    select :act, x.* from unnest(:recipients::uuid[], :before::uuid[], :raised::uuid[]) x
                    """)
                .param("act", act)
                .param("recipients", rows.stream().map(Row::recipient).toArray(UUID[]::new))
                .param("before", rows.stream().map(Row::before).toArray(UUID[]::new))
                .param("raised", rows.stream().map(Row::followUp).toArray(UUID[]::new))
                .update();
    }

    Act act(UUID id) {
        return jdbc.sql("select letter_id, kind, assignee_id from board_act where id = :id")
                .param("id", id)
                .query((row, number) -> new Act(
                        row.getObject("letter_id", UUID.class),
                        ActKind.of(row.getString("kind")),
                        row.getObject("assignee_id", UUID.class)))
                .optional()
                .orElseThrow(() -> new NotFound("act", id));
    }

    List<Row> rows(UUID act) {
        return jdbc.sql("select recipient_id, was_owner_id, follow_up_id from board_act_row where act_id = :act")
                .param("act", act)
                .query((row, number) -> new Row(
                        row.getObject("recipient_id", UUID.class),
                        row.getObject("was_owner_id", UUID.class),
                        row.getObject("follow_up_id", UUID.class)))
                .list();
    }

    /** It is taken back: once, by whoever did it or a manager. */
    void undone(UUID act) {
        int undone = jdbc.sql("""
                    update board_act set undone_by = :me, undone_at = :now
                     where id = :act and undone_at is null and (done_by = :me or :manager)
                    """)
                .param("act", act)
                .param("me", actor.id())
                .param("manager", actor.is(Roles.MANAGER))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (undone == 0) {
            throw new Refusal("board.refusal.undone", "act %s cannot be taken back by %s".formatted(act, actor.id()));
        }
    }
}
