package org.parley.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Somebody signs out: the registered session ends with the browser's. */
@Component
class Departure implements LogoutHandler {

    private final SessionRegister sessions;

    Departure(SessionRegister sessions) {
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Authentication who) {
        HttpSession session = request.getSession(false);
        if (session != null
                && who != null
                && who.getPrincipal() instanceof Person person
                && session.getAttribute(Arrival.SESSION) instanceof UUID registered) {
            sessions.end(person.id(), registered);
        }
    }
}
