package org.parley.account.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Nothing that somebody could read stays in the browser: pages are never stored. Files of the screen are; whoever serves them says
 * for how long.
 */
public class Caching implements HeaderWriter {

    private static final String BUNDLE = "/VAADIN/build/";

    private final List<String> files;

    /** The files of the screen, as patterns of paths that end in two asterisks. */
    public Caching(String... patterns) {
        files = Arrays.stream(patterns)
                .map(pattern -> pattern.replace("**", ""))
                .toList();
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        if (!path.startsWith(BUNDLE) && files.stream().noneMatch(path::startsWith)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
