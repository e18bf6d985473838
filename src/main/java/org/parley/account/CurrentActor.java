package org.parley.account;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.parley.base.Actor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads who acts from the security context of the running thread. */
@Component
class CurrentActor implements Actor {

    @Override
    public UUID id() {
        return account().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    @Override
    public Optional<UUID> account() {
        return person().map(Person::id);
    }

    @Override
    public boolean is(String role) {
        Authentication authentication = authentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(held -> ("ROLE_" + role).equals(held.getAuthority()));
    }

    @Override
    public ZoneId zone() {
        return person().map(Person::zone).orElse(ZoneOffset.UTC);
    }

    @Override
    public Locale locale() {
        return person().map(Person::locale).orElse(Locale.ENGLISH);
    }

    /** The signed-in person, none when nobody is. */
    static Optional<Person> person() {
        Authentication authentication = authentication();
        return authentication != null && authentication.getPrincipal() instanceof Person person
                ? Optional.of(person)
                : Optional.empty();
    }

    private static @org.jspecify.annotations.Nullable Authentication authentication() {
        return SecurityContextHolder.getContext().getAuthentication();
    }
}
