package org.parley.account;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.stereotype.Component;

/** Somebody got in: their session is registered, and they are led where they wanted to go, never to another host. */
@Component
class Arrival extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    /** Where the HTTP session keeps the id of the registered one. */
    static final String SESSION = "parley.session";

    private final SessionRegister sessions;

    Arrival(SessionRegister sessions) {
        this.sessions = sessions;
        setRedirectStrategy(new WithinParley());
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (authentication.getPrincipal() instanceof Person person) {
            UUID session =
                    sessions.begin(person.id(), Browser.name(request.getHeader("User-Agent")), request.getRemoteAddr());
            request.getSession().setAttribute(SESSION, session);
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    /** Keeps the path of where one wanted to go and drops the host, which the request chose. */
    static final class WithinParley extends DefaultRedirectStrategy {

        @Override
        public void sendRedirect(HttpServletRequest request, HttpServletResponse response, String url)
                throws IOException {
            response.sendRedirect(path(url));
        }

        static String path(@Nullable String url) {
            try {
                URI target = URI.create(text(url));
                String path = "/" + text(target.getRawPath()).replaceAll("^/+", "");
                String query = text(target.getRawQuery()).replaceFirst("(^|&)continue$", "");
                return query.isEmpty() ? path : path + "?" + query;
            } catch (IllegalArgumentException e) {
                return "/";
            }
        }

        private static String text(@Nullable String text) {
            return text == null ? "" : text;
        }
    }
}
