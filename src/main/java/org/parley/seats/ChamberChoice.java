package org.parley.seats;

import java.util.UUID;

/**
 * A chamber in which people sit to whom a campaign or a letter is addressed.
 *
 * @param recipients how often somebody there is addressed
 */
public record ChamberChoice(UUID id, String name, String parliament, long recipients) {}
