package org.parley.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Ids;
import org.springframework.stereotype.Component;

/** What the parliaments of these tests do. */
@Component
public class OutcomeCast {

    private final Actions actions;
    private final Parts parts;

    OutcomeCast(Actions actions, Parts parts) {
        this.actions = actions;
        this.parts = parts;
    }

    public ActionDetails details(
            UUID parliament, @Nullable UUID chamber, String title, String reference, LocalDate day) {
        return new ActionDetails(
                ActionKind.MOTION, title, reference, parliament, chamber, day, ActionStage.TABLED, "", "");
    }

    public UUID motion(UUID parliament, @Nullable UUID chamber, String title, String reference, LocalDate day) {
        UUID id = Ids.next();
        actions.record(id, details(parliament, chamber, title, reference, day));
        return id;
    }

    public void does(UUID lawmaker, UUID action, PartRole role) {
        parts.add(action, List.of(lawmaker), role);
    }
}
