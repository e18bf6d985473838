package org.parley.mail.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a mail was sent, as exactly as it says it.
 *
 * @param at null where nothing more than a day is known
 * @param day null where the moment is known, or nothing
 */
public record Sent(@Nullable Instant at, @Nullable LocalDate day) {

    static final Sent UNKNOWN = new Sent(null, null);

    static Sent at(Instant moment) {
        return new Sent(moment, null);
    }

    static Sent on(@Nullable LocalDate day) {
        return new Sent(null, day);
    }

    /** Whether nothing is known. */
    public boolean isUnknown() {
        return at == null && day == null;
    }

    /** The day on the reader's clock; null where nothing is known. */
    public @Nullable LocalDate in(ZoneId zone) {
        return at == null ? day : LocalDate.ofInstant(at, zone);
    }
}
