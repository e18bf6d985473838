package org.parley.sitting;

import java.util.List;

/**
 * What a calendar file proposes, by day.
 *
 * @param cutOff whether there was more than we are ready to look at
 * @param unread how many events say no day
 * @param guessed whether accents may be wrong
 */
public record Proposals(List<Proposal> all, boolean cutOff, int unread, boolean guessed) {

    public Proposals {
        all = List.copyOf(all);
    }

    /** How many of them stand already. */
    public long standing() {
        return all.stream().filter(Proposal::stands).count();
    }
}
