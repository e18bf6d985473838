package org.parley.outcome;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who took part in an action, with all that they did in it.
 *
 * @param party their party on the day, or the latest that is known
 * @param constituency what they sat for on that day, or last
 */
public record PartLine(UUID lawmaker, String name, String party, String constituency, List<PartRole> roles) {

    public PartLine {
        roles = List.copyOf(roles);
    }
}
