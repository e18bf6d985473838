package org.parley.partner;

import java.util.UUID;

/** A partner as a picker offers it. */
public record PartnerChoice(UUID id, String name, String acronym) {}
