package org.parley.account;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the register on every request whether this session still lives and who its person is now: an ended one is signed out, a
 * new role or language counts from here on. A heartbeat asks too, and so does the connection on which an open page hears of changes, but
 * neither is a sign of life.
 */
class SessionGuard extends OncePerRequestFilter {

    private static final List<String> FILES =
            List.of("/VAADIN/build/", "/aura/", "/styles/", "/components/", "/images/", "/webjars/");

    private static final Logger LOG = LoggerFactory.getLogger(SessionGuard.class);

    private final SessionRegister sessions;

    SessionGuard(SessionRegister sessions) {
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FILES.stream().anyMatch(request.getRequestURI()::startsWith)
                && isReadable(request)
                && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isReadable(request)) {
            LOG.info("a request whose form is too large or broken was refused");
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        HttpSession session = request.getSession(false);
        if (session != null && CurrentActor.person().isPresent()) {
            check(request, session);
        }
        chain.doFilter(request, response);
    }

    /** Whether the server can take parameters from a request: of a form in parts it takes no more than it was set to. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private void check(HttpServletRequest request, HttpSession session) {
        try {
            Optional<Person> now = session.getAttribute(Arrival.SESSION) instanceof UUID registered
                    ? sessions.person(registered, isSignOfLife(request))
                    : Optional.empty();
            if (now.isEmpty()) {
                signOut(session);
            } else if (!now.equals(CurrentActor.person())) {
                remember(now.get(), session);
            }
        } catch (DataAccessException | TransactionException e) {
            // Everything worth guarding is in the database that is away; the page keeps what was typed and tries again.
            LOG.warn("no session can be checked: {}", e.toString());
        }
    }

    private static void signOut(HttpSession session) {
        session.invalidate();
        SecurityContextHolder.setContext(new SecurityContextImpl());
    }

    private static void remember(Person person, HttpSession session) {
        SecurityContext context = new SecurityContextImpl(person.signedIn());
        SecurityContextHolder.setContext(context);
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }

    private static boolean isSignOfLife(HttpServletRequest request) {
        String kind = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        return !RequestType.HEARTBEAT.getIdentifier().equals(kind)
                && !RequestType.PUSH.getIdentifier().equals(kind);
    }
}
