package org.parley.account.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where people reach Parley, as the administrator says it in {@code parley.base-url}. Links are made from it alone, because
 * whoever sends a request chooses the name of the host in it.
 */
@Component
public class BaseUrl {

    private final String url;

    /** The address as it is set, a full one with http or https. */
    public BaseUrl(@Value("${parley.base-url}") String url) {
        URI base = URI.create(url.strip().replaceAll("/+$", ""));
        if (!isWeb(base.getScheme()) || base.getHost() == null) {
            throw new IllegalArgumentException(
                    "parley.base-url is %s; it has to look like https://parley.example.org".formatted(url));
        }
        this.url = base.toString();
    }

    /** Whether people come by https. */
    public boolean isSecure() {
        return url.startsWith("https:");
    }

    /** A full link to a page. */
    public String link(String page, String token) {
        return link(page + "/" + token);
    }

    /** A full link to an address within Parley. */
    public String link(String path) {
        return url + "/" + path;
    }

    private static boolean isWeb(@Nullable String scheme) {
        return "http".equals(scheme) || "https".equals(scheme);
    }
}
