package org.parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.password.Guesses;
import org.parley.account.password.Passwords;
import org.parley.base.EmailAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser gets, over a real connection: headers, cookies, redirects, and who is let in. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
class WebSecurityTests {

    private static final String PASSWORD = "quiet heron over slate";
    private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9_-]{24})'");

    @LocalServerPort
    private int port;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private SessionRegister sessions;

    private Account ana;
    private Visitor visitor;

    @BeforeEach
    void anaHasAnAccount() {
        ana = accounts.findByEmail("ana@example.org").orElseGet(() -> {
            Account account = new Account(new EmailAddress("ana@example.org"), "Ana Duarte", Role.OFFICER);
            account.choose(passwords.hash(PASSWORD));
            return accounts.save(account);
        });
        visitor = new Visitor(port);
    }

    @Test
    void pagesCarryTheirHeadersSignedOutAndSignedIn() {
        assertGuarded(visitor.get("/sign-in"));
        assertGuarded(visitor.get("/set-up/made-up"));

        visitor.signIn("ana@example.org", PASSWORD);
        assertGuarded(visitor.get("/"));
        assertGuarded(visitor.get("/account"));
        assertGuarded(visitor.get("/no-such-page"));
    }

    @Test
    void anAddressThatIsNoneIsAnsweredInOurWordsAndNotEchoed() throws IOException {
        visitor.signIn("ana@example.org", PASSWORD);
        for (String path : Set.of("//anything", "//anything/%3Cscript%3E", "/a//anything", "/x;y=anything")) {
            String answer = exactly(path);
            assertThat(answer)
                    .as(path)
                    .contains("This page does not exist", "Go to Today", "Content-Security-Policy: default-src 'none'")
                    .contains("Cache-Control: no-store", "X-Content-Type-Options: nosniff")
                    .doesNotContain("Whitelabel", "anything", "<script", "status=")
                    .startsWith("HTTP/1.1 404");
        }
    }

    /** What comes back for an address exactly as it is written. */
    private String exactly(String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nConnection: close\r\n"
                                    + "Cookie: parley=" + visitor.session() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void pagesForThePrinterAreForWhoIsSignedInAndStayNowhere() {
        String page = "/print/copies/01a20464-14cd-7746-aff4-ae6a212ee864";
        assertThat(visitor.get(page).statusCode()).isEqualTo(302);
        assertThat(visitor.get(page).headers().firstValue("Location").orElse(""))
                .endsWith("/sign-in");

        visitor.signIn("ana@example.org", PASSWORD);
        HttpResponse<String> signedIn = visitor.get(page);
        assertThat(signedIn.statusCode()).isEqualTo(404);
        assertThat(signedIn.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy).startsWith("default-src 'none'"));
        assertThat(signedIn.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(signedIn.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void everyScriptOfAPageCarriesTheNumberOfItsRequest() {
        HttpResponse<String> page = visitor.get("/sign-in");
        String nonce = nonce(page);

        assertThat(page.body().split("<script", -1)).hasSizeGreaterThan(2);
        assertThat(Pattern.compile("<script[^>]*>")
                        .matcher(page.body())
                        .results()
                        .map(found -> found.group()))
                .allMatch(script -> script.contains("nonce=\"" + nonce + "\"") || script.contains("src=\"components/"));
        assertThat(nonce(visitor.get("/sign-in"))).isNotEqualTo(nonce);
    }

    @Test
    void filesOfTheScreenAreKeptAndPagesAreNot() {
        assertThat(visitor.get("/styles/app.css").headers().firstValue("Cache-Control"))
                .contains("max-age=3600");
        assertThat(visitor.get("/sign-in").headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void nothingIsOpenToStrangersButTheSignInPageAndPrivateAddresses() {
        for (String path : Set.of(
                "/", "/account", "/administration/accounts", "/no-such-page", "/actuator", "/db/x", "/calendar")) {
            assertThat(visitor.get(path).headers().firstValue("Location"))
                    .as(path)
                    .contains("/sign-in");
        }
        assertThat(visitor.get("/sign-in").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/calendar/made-up.ics").statusCode())
                .as("a private address that nobody made")
                .isEqualTo(404);
    }

    @Test
    void signingInChangesTheSessionAndLeadsWhereOneWantedToGo() {
        visitor.get("/account?tab=1");
        String before = visitor.session();

        HttpResponse<String> signedIn = visitor.signIn("ana@example.org", PASSWORD);

        assertThat(signedIn.headers().firstValue("Location")).contains("/account?tab=1");
        assertThat(before).isNotEmpty();
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void theCookieIsKeptFromScriptsAndOtherSites() {
        String cookie = visitor.get("/").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).startsWith("parley=").contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void nobodyLearnsWhoHasAnAccount() {
        HttpResponse<String> unknown = visitor.signIn("nobody@example.org", PASSWORD);
        HttpResponse<String> wrong = new Visitor(port).signIn("ana@example.org", "something else");

        assertThat(unknown.headers().firstValue("Location")).contains("/sign-in?error");
        assertThat(wrong.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"));
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode());
    }

    @Test
    void guessingIsToldToWait() {
        assertThat(IntStream.range(0, 2 * Guesses.FREE_PER_ACCOUNT)
                        .mapToObj(i -> visitor.signIn("guessed@example.org", "guess " + i))
                        .map(answer -> answer.headers().firstValue("Location").orElse("")))
                .first()
                .isEqualTo("/sign-in?error");
        assertThat(visitor.signIn("guessed@example.org", "guess").headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).startsWith("/sign-in?wait="));
    }

    @Test
    void anotherSiteCannotSignSomebodyIn() {
        assertThat(visitor.signIn("ana@example.org", PASSWORD, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.signIn("ana@example.org", PASSWORD, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anEndedSessionIsSignedOut() {
        visitor.signIn("ana@example.org", PASSWORD);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);

        sessions.endAll(ana.getId(), Optional.empty());

        assertThat(visitor.get("/account").headers().firstValue("Location")).contains("/sign-in");
    }

    @Test
    void aForgedHostReachesNoRedirect() throws IOException {
        assertThat(raw("GET /account HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .contains("Location: /sign-in")
                .doesNotContain("evil.example");
    }

    @Test
    void aSavedAddressOfAnotherHostKeepsOnlyItsPath() {
        assertThat(Arrival.WithinParley.path("https://evil.example/letters?a=b&continue"))
                .isEqualTo("/letters?a=b");
        assertThat(Arrival.WithinParley.path("//evil.example/x")).isEqualTo("/x");
        assertThat(Arrival.WithinParley.path("https://evil.example//evil.example"))
                .isEqualTo("/evil.example");
        assertThat(Arrival.WithinParley.path("/\\evil.example")).isEqualTo("/");
        assertThat(Arrival.WithinParley.path("javascript:alert(1)")).isEqualTo("/");
    }

    private static void assertGuarded(HttpResponse<String> page) {
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("none");

        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(Set.of(policy.split("; ")).stream()
                        .map(rule -> NONCE.matcher(rule).replaceAll("'nonce'"))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "default-src 'self'",
                        "script-src 'self' 'nonce' 'unsafe-eval'",
                        "style-src 'self' 'unsafe-inline'",
                        "img-src 'self' data:",
                        "font-src 'self' data:",
                        "connect-src 'self'",
                        "frame-src 'none'",
                        "frame-ancestors 'none'",
                        "form-action 'self'",
                        "object-src 'none'",
                        "base-uri 'self'");
        assertHeader(page, "X-Content-Type-Options", "nosniff");
        assertHeader(page, "Referrer-Policy", "same-origin");
        assertHeader(page, "Cross-Origin-Opener-Policy", "same-origin");
        assertHeader(page, "Cross-Origin-Resource-Policy", "same-origin");
        assertHeader(page, "Cache-Control", "no-store");
        assertHeader(page, "X-Frame-Options", "DENY");
        assertThat(page.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(page.headers().firstValue("Strict-Transport-Security"))
                .as("over http")
                .isEmpty();
    }

    private static void assertHeader(HttpResponse<String> page, String name, String value) {
        assertThat(page.headers().allValues(name)).as(name).containsExactly(value);
    }

    private static String nonce(HttpResponse<String> page) {
        Matcher found = NONCE.matcher(
                page.headers().firstValue("Content-Security-Policy").orElse(""));
        return found.find() ? found.group(1) : "none";
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
