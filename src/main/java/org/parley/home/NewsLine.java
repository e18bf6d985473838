package org.parley.home;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something new on a campaign.
 *
 * @param at when it was written down or done
 * @param who the name of whoever did that
 * @param word what it is among its kind: the class of a response, the kind of a contact, the step of a position; may be empty
 * @param what its title, as text; may be empty
 * @param lawmaker whom it is about; null where it is about nobody alone
 * @param name what they, or who received the letter, are called; may be empty
 */
public record NewsLine(
        NewsKind kind,
        UUID id,
        Instant at,
        String who,
        String word,
        String what,
        @Nullable UUID lawmaker,
        String name) {}
