package org.parley.contact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.contact.participant.AttendeeShown;
import org.parley.contact.participant.Part;
import org.parley.contact.participant.PartShown;

/**
 * A contact as its page shows it.
 *
 * @param seen the version that a form carries back
 * @param colleagues those of us who took part, by name
 * @param attendees who else was there, by name
 * @param readers names of colleagues who may see it although they took no part
 * @param campaign its name; empty without one
 * @param letter its title; empty without one
 * @param hushed whether few see it because somebody took part who signs the letter anonymously; said only to who may know that
 */
public record ContactShown(
        UUID id,
        long seen,
        ContactDetails details,
        List<Participant> participants,
        List<PartShown> colleagues,
        List<AttendeeShown> attendees,
        List<String> readers,
        String campaign,
        String letter,
        String recordedBy,
        Instant recordedAt,
        boolean hushed) {

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
            @Nullable String staff,
            Part part) {}
}
