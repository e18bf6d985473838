package org.parley.seats;

import java.util.UUID;

/**
 * A chamber in which people sit to whom a campaign or a letter is addressed.
 *
 * @param recipients how often somebody there is addressed
 * @param sent how many of these were sent
 * @param answered how many of these were answered
 */
public record ChamberChoice(UUID id, String name, String parliament, long recipients, long sent, long answered) {

    /** The answered of the sent, from 0 to 1; 0 where nothing was sent. */
    public double share() {
        return sent == 0 ? 0 : (double) answered / sent;
    }
}
