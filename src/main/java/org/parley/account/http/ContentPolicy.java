package org.parley.account.http;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/**
 * Says which scripts a page may run: our own files, and those in the page itself that carry the number drawn for this request.
 * Vaadin needs {@code unsafe-eval} and inline styles; nothing comes from or goes to another host.
 */
@Component
public class ContentPolicy implements HeaderWriter, VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final String NONCE = ContentPolicy.class.getName() + ".nonce";
    private static final int NONCE_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'nonce-%s' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "frame-src 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'",
            "object-src 'none'",
            "base-uri 'self'");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        byte[] number = new byte[NONCE_BYTES];
        RANDOM.nextBytes(number);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(number);
        request.setAttribute(NONCE, nonce);
        response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            String nonce = nonce(page.getVaadinRequest());
            page.getDocument().select("script").attr("nonce", nonce);
        });
    }

    private static String nonce(VaadinRequest request) {
        return String.valueOf(request.getAttribute(NONCE));
    }
}
