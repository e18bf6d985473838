package org.parley.goal;

import java.util.UUID;
import org.parley.base.Seen;

/**
 * A goal as a page shows it.
 *
 * @param seen the version to carry back
 * @param place what the place is called in which alone it counts; empty for everywhere
 * @param statedBy who stated it
 */
public record GoalLine(UUID id, long seen, UUID campaign, GoalDetails details, String place, String statedBy) {

    /** What a form edits, at the version that it carries back. */
    public Seen<GoalDetails> asSeen() {
        return new Seen<>(id, seen, details);
    }
}
