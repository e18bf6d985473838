package org.parley.account;

import com.vaadin.flow.server.WrappedSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Asks for an open page, which the server brings up to date by itself, what every request asks: whether its person may still look, and
 * as whom. Nobody has done anything by that, so it is no sign of life.
 */
@Component
public class Presence {

    private final SessionRegister sessions;

    Presence(SessionRegister sessions) {
        this.sessions = sessions;
    }

    /**
     * Whether the session lives and its account is open; from here on whoever looks is the person as they are now. Otherwise nothing may
     * be shown any more, and the next request ends it. Its lock must be held.
     */
    public boolean stays(WrappedSession session) {
        Optional<Person> now = session.getAttribute(Arrival.SESSION) instanceof UUID registered
                ? sessions.person(registered, false)
                : Optional.empty();
        if (now.isPresent() && !now.equals(CurrentActor.person())) {
            session.setAttribute(
                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                    new SecurityContextImpl(now.get().signedIn()));
        }
        return now.isPresent();
    }
}
