package org.parley.account.password;

import org.springframework.security.core.AuthenticationException;

/** Somebody tried too often, or too many try at once; the next try is worth something after some seconds. */
public class TooManyGuesses extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyGuesses(long seconds) {
        super("to be tried again in %d s".formatted(seconds));
        this.seconds = Math.max(1, seconds);
    }

    /** How long to wait. */
    public long seconds() {
        return seconds;
    }
}
