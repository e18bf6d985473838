package org.parley.account;

import java.time.Instant;

/**
 * A link to hand to somebody, seen this one time.
 *
 * @param url the full address
 * @param expires from when on it does not work
 */
public record IssuedLink(String url, Instant expires) {

    /** Keeps the link out of logs. */
    @Override
    public String toString() {
        return "link until " + expires;
    }
}
