package org.parley.contact;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who took part on their side.
 *
 * @param staffId who of the lawmaker's office; null when it was the lawmaker in person
 */
@Embeddable
public record TheirSide(UUID lawmakerId, @Nullable UUID staffId) {

    /** The lawmaker in person. */
    public static TheirSide inPerson(UUID lawmaker) {
        return new TheirSide(lawmaker, null);
    }
}
