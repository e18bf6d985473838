package org.parley.contact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact as its page shows it.
 *
 * @param seen the version that a form carries back
 * @param readers names of colleagues who may see it although they took no part
 * @param campaign its name; empty without one
 * @param letter its title; empty without one
 */
public record ContactShown(
        UUID id,
        long seen,
        ContactDetails details,
        List<Participant> participants,
        List<String> colleagues,
        List<String> readers,
        String campaign,
        String letter,
        String recordedBy,
        Instant recordedAt) {

    /**
     * Somebody of their side.
     *
     * @param place party, chamber and parliament; may be empty
     * @param staff who of the office; null when it was the lawmaker in person
     */
    public record Participant(
            UUID lawmakerId,
            String lawmaker,
            String place,
            @Nullable String staff) {}
}
