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

/** Somebody with a browser, as far as the server can tell: signs in, and opens the list in a new tab. */
final class Visitor {

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

    /** Opens the list in a new tab: the page, and the first rows that its script asks for. Returns the characters received. */
    int opensTheList() throws IOException, InterruptedException {
        String page = get("/lawmakers");
        String rows = get("/?v-r=init&location=lawmakers&query=");
        if (!rows.contains("\"name\"") && !rows.contains("appConfig")) {
            throw new IllegalStateException(
                    "the list did not open: " + rows.substring(0, Math.min(300, rows.length())));
        }
        return page.length() + rows.length();
    }

    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
    }
}
