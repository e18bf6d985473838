package org.parley.rule;

import java.time.Instant;
import java.util.UUID;
import org.parley.base.Seen;

/**
 * The rule of a letter.
 *
 * @param seen the version to carry back
 * @param paused whether it does nothing at present
 * @param by who started it
 */
public record RuleLine(UUID id, long seen, UUID letter, RuleDetails details, boolean paused, String by, Instant at) {

    /** What a form edits, at the version that it carries back. */
    public Seen<RuleDetails> asSeen() {
        return new Seen<>(id, seen, details);
    }
}
