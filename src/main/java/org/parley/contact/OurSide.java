package org.parley.contact;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.parley.contact.participant.Part;

/** A colleague who took part. */
@Embeddable
public record OurSide(
        UUID accountId, @Enumerated(EnumType.STRING) Part part) {}
