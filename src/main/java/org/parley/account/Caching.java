package org.parley.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Nothing that somebody could read stays in the browser: pages are never stored. Files of the screen are, and asked after each
 * time; those of Vaadin's bundle have their version in their name and say for themselves how long they hold.
 */
class Caching implements HeaderWriter {

    private static final String BUNDLE = "/VAADIN/build/";

    private final List<String> files;

    Caching(String... patterns) {
        files = Arrays.stream(patterns)
                .map(pattern -> pattern.replace("**", ""))
                .toList();
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        if (files.stream().anyMatch(path::startsWith)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        } else if (!path.startsWith(BUNDLE)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
