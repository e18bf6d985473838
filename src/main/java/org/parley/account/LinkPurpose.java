package org.parley.account;

import java.time.Duration;

/** What a link is good for, and for how long. */
enum LinkPurpose {
    SET_UP("set-up", "set-up", Duration.ofHours(24)),
    INVITATION("invitation", "invitation", Duration.ofDays(7)),
    RESET("reset", "new-password", Duration.ofMinutes(30));

    private final String word;
    private final String page;
    private final Duration lifetime;

    LinkPurpose(String word, String page, Duration lifetime) {
        this.word = word;
        this.page = page;
        this.lifetime = lifetime;
    }

    String word() {
        return word;
    }

    /** The page that the link opens. */
    String page() {
        return page;
    }

    Duration lifetime() {
        return lifetime;
    }
}
