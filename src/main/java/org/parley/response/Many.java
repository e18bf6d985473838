package org.parley.response;

import java.util.UUID;

/**
 * What came of something done with many.
 *
 * @param act by which it can be taken back
 * @param done with how many
 * @param notSent how many were passed over because the letter did not go to them
 * @param early how many because it went to them later than that day
 * @param already how many because it was so already
 */
public record Many(UUID act, int done, int notSent, int early, int already) {

    static Many of(UUID act, int done, int already) {
        return new Many(act, done, 0, 0, already);
    }
}
