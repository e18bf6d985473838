package org.parley.goal;

import java.util.UUID;
import org.parley.base.Refusal;
import org.parley.recipient.AddresseeKind;

/** The parliament, chamber or committee in which alone a goal counts. */
public record GoalPlace(AddresseeKind kind, UUID id) {

    public GoalPlace {
        if (kind == AddresseeKind.LAWMAKER) {
            throw new Refusal("goal.refusal.place", "lawmaker %s is no place of a goal".formatted(id));
        }
    }
}
