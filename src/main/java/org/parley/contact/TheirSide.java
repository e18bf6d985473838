package org.parley.contact;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.contact.participant.Part;

/**
 * Somebody who took part on their side.
 *
 * @param staffId who of the lawmaker's office; null when it was the lawmaker in person
 */
@Embeddable
public record TheirSide(
        UUID lawmakerId,
        @Nullable UUID staffId,
        @Enumerated(EnumType.STRING) Part part) {

    /** By what somebody is known in what was stored before. */
    static final List<Function<TheirSide, String>> SIGNS =
            List.of(one -> one.person().toString());

    /** One who was there and did nothing that has to be said. */
    public TheirSide(UUID lawmakerId, @Nullable UUID staffId) {
        this(lawmakerId, staffId, Part.PRESENT);
    }

    /** The lawmaker in person. */
    public static TheirSide inPerson(UUID lawmaker) {
        return new TheirSide(lawmaker, null);
    }

    /** The person it was: of the office, or the lawmaker. */
    public UUID person() {
        return staffId == null ? lawmakerId : staffId;
    }

    /** The same person with what they did. */
    public TheirSide as(Part other) {
        return new TheirSide(lawmakerId, staffId, other);
    }
}
