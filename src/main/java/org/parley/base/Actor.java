package org.parley.base;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Whoever acts right now, as far as a feature needs to know: the signed-in person of this request or of this work. */
public interface Actor {

    /**
     * The account that acts.
     *
     * @throws org.springframework.security.access.AccessDeniedException when nobody is signed in
     */
    UUID id();

    /** The account that acts; none where somebody works on the machine itself, which needs no account. */
    Optional<UUID> account();

    /** Whether the person holds the role (a constant of {@link Roles}), directly or through a higher one. */
    boolean is(String role);

    /** The zone in which the person reads a clock; a date of theirs is a date there. */
    ZoneId zone();

    /** The language and customs in which the person reads. */
    Locale locale();
}
