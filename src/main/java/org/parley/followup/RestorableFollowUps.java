package org.parley.followup;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.audit.Restorable;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.springframework.stereotype.Component;

/** Gives the day, the assignee and the priority of a follow-up back, as long as it is open. */
@Component
class RestorableFollowUps implements Restorable {

    private final FollowUps followUps;
    private final FollowUpRepository rows;
    private final FollowUpList list;

    RestorableFollowUps(FollowUps followUps, FollowUpRepository rows, FollowUpList list) {
        this.followUps = followUps;
        this.rows = rows;
        this.list = list;
    }

    @Override
    public String place() {
        return "follow_up";
    }

    @Override
    public Set<String> columns() {
        return Set.of("due_on", "assignee_id", "priority");
    }

    @Override
    public Now now(UUID id, String column) {
        FollowUp followUp = seen(id);
        FollowUpState state = followUp.state();
        String value = switch (column) {
            case "due_on" -> state.dueOn().toString();
            case "priority" -> state.priority().word();
            default -> state.assigneeId().toString();
        };
        return new Now(value, followUp.seen());
    }

    @Override
    public void restore(UUID id, String column, @Nullable String earlier, long seen) {
        long now = seen(id).seen();
        if (now != seen) {
            throw new ChangedMeanwhile(id, seen, now);
        }
        String value = Objects.requireNonNull(earlier);
        switch (column) {
            case "due_on" -> followUps.postpone(id, LocalDate.parse(value));
            case "priority" -> followUps.rank(id, Priority.of(value).orElseThrow());
            default -> followUps.handOver(id, UUID.fromString(value));
        }
    }

    private FollowUp seen(UUID id) {
        return rows.findById(id).filter(one -> list.isVisible(id)).orElseThrow(() -> new NotFound("follow-up", id));
    }
}
