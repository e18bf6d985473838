package org.parley.campaign;

import java.util.UUID;

/** A campaign as a picker offers it. */
public record CampaignChoice(UUID id, String name) {}
