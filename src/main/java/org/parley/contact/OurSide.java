package org.parley.contact;

import java.util.UUID;
import org.parley.contact.participant.Part;

/** A colleague who took part. */
public record OurSide(UUID accountId, Part part) {}
