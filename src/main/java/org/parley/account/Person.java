package org.parley.account;

import java.io.Serializable;
import java.security.Principal;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * Whoever is signed in, as the security context holds them.
 *
 * @param zone the zone on whose clock they read
 * @param language {@code en} or {@code fr}
 * @param session the registered session; none yet in the moment of signing in
 */
record Person(
        UUID id,
        String name,
        String email,
        Role role,
        ZoneId zone,
        String language,
        @Nullable UUID session) implements Principal, Serializable {

    /** Says the id, because this is what logs show. */
    @Override
    public String getName() {
        return id.toString();
    }

    /** The language of their screens. */
    Locale locale() {
        return Locale.of(language);
    }

    /** The signed-in state that Spring Security keeps; it holds no password. */
    Authentication signedIn() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, role.authorities());
    }
}
