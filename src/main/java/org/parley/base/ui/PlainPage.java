package org.parley.base.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What a browser gets where no screen can be made, as for an address that is none: words by themselves that say no more than is known
 * of what went wrong. Nothing of what was asked for stands in it, and its headers are its own, because none were written before.
 * Whoever wants no page gets the words alone.
 */
@Controller
class PlainPage implements ErrorController {

    /** To here the server hands every request that failed. By itself it is an address like any other that is none. */
    static final String PATH = "/error";

    @RequestMapping(PATH)
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer failed
                ? failed
                : HttpServletResponse.SC_NOT_FOUND;
        String answer = tell(status, request, response, request.getContextPath());
        response.getWriter().write(answer);
    }

    /**
     * Sets the answer to a request that failed up, and returns what it says.
     *
     * @param root below which the address of everything begins
     */
    static String tell(int status, HttpServletRequest request, HttpServletResponse response, String root) {
        Locale language =
                Locale.FRENCH.getLanguage().equals(request.getLocale().getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
        String title = Words.text(fault(status) + ".title", language);
        String sentence = Words.text(fault(status) + ".sentence", language);
        response.setStatus(status);
        guard(response);
        if (wantsPage(request)) {
            response.setContentType("text/html;charset=UTF-8");
            return page(language, title, sentence, root);
        }
        response.setContentType("text/plain;charset=UTF-8");
        return "%s. %s%n".formatted(title, sentence);
    }

    /** What is known of a request that failed, as the first word of its texts. */
    private static String fault(int status) {
        return switch (status) {
            case HttpServletResponse.SC_UNAUTHORIZED, HttpServletResponse.SC_FORBIDDEN -> "forbidden";
            case HttpServletResponse.SC_NOT_FOUND, HttpServletResponse.SC_GONE -> "not-found";
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "too-big";
            default -> status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "failed" : "unclear";
        };
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static void guard(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
    }

    private static String page(Locale language, String title, String sentence, String root) {
        return """
            <!doctype html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s</title>
            <link rel="stylesheet" href="%5$s/styles/plain.css">
            </head>
            <body>
            <main>
            <h1>%2$s</h1>
            <p>%3$s</p>
            <p><a href="%5$s/">%4$s</a></p>
            </main>
            </body>
            </html>
            """.formatted(
                        language.getLanguage(),
                        escaped(title),
                        escaped(sentence),
                        escaped(Words.text("not-found.back", language)),
                        root);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
