package org.parley.base.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/**
 * What a browser gets where no screen can be made, as for an address that is none: the words of the page that does not exist, by
 * themselves. Nothing of what was asked for stands in it, and its headers are its own, because none were written before.
 */
@Component(PlainPage.NAME)
class PlainPage implements View {

    /** By this name a view is looked up when an answer failed. */
    static final String NAME = "error";

    @Override
    public String getContentType() {
        return "text/html";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        boolean ours = response.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        Locale language =
                Locale.FRENCH.getLanguage().equals(request.getLocale().getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write("""
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
                        say(ours ? "failed.title" : "not-found.title", language),
                        say(ours ? "failed.sentence" : "not-found.sentence", language),
                        say("not-found.back", language),
                        request.getContextPath()));
    }

    private static String say(String key, Locale language) {
        return Words.text(key, language).replace("&", "&amp;").replace("<", "&lt;");
    }
}
