package org.parley.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser, as far as the server can tell: signs in, and opens the list in a new tab. */
final class Visitor {

    private static final Pattern TAB = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    Visitor(String base) {
        this.base = base;
    }

    void signIn(String email, String password) throws IOException, InterruptedException {
        String form = "email=" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        HttpResponse<String> answer = client.send(
                request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", base)
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String to = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || to.contains("sign-in")) {
            throw new IllegalStateException("sign-in was refused: " + answer.statusCode() + " " + to);
        }
    }

    /** Opens the list in a new tab as a browser does: the page, the tab's beginning, and the way to the list with its first rows. */
    void opensTheList() throws IOException, InterruptedException {
        get("/lawmakers");
        String tab = get("/?v-r=init&location=lawmakers&query=");
        String rows = answer(request("/?v-r=uidl&v-uiId=" + found(TAB, tab))
                        .header("Content-Type", "application/json")
                        .header("Origin", base)
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString("""
                                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":
                                {"route":"lawmakers","query":"","appShellTitle":"","historyState":{"idx":0},"trigger":""}}],
                                "syncId":0,"clientId":0}
                                """.formatted(found(KEY, tab)))))
                .body();
        if (!rows.contains("_detail\":")) {
            throw new IllegalStateException(
                    "the list did not open: " + rows.substring(0, Math.min(300, rows.length())));
        }
    }

    String get(String path) throws IOException, InterruptedException {
        return answer(request(path).GET()).body();
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer;
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + page.substring(0, Math.min(300, page.length())));
        }
        return matcher.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
    }
}
