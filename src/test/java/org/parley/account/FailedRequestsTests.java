package org.parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What strangers get for requests that fail, over a real connection: a plain answer, that says nothing of how Parley is made. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
class FailedRequestsTests {

    private static final List<String> STRANGE = List.of("//anything", "/a//anything", "/x;y=anything");

    @LocalServerPort
    private int port;

    @Test
    void strangeAddressesLeadNowhereAndNotToTheSignInPage() throws IOException {
        for (String path : STRANGE) {
            assertThat(raw("GET", path, "Accept: text/html\r\n"))
                    .as(path)
                    .startsWith("HTTP/1.1 404")
                    .contains("This page does not exist", "Content-Security-Policy: default-src 'none'")
                    .doesNotContain("anything", "Location:", "sign-in");
        }
    }

    @Test
    void whoeverWantsNoPageIsToldInOneLine() throws IOException {
        for (String accept : List.of("", "Accept: */*\r\n", "Accept: application/json\r\n", "Accept: image/png\r\n")) {
            for (String path : STRANGE) {
                assertThat(raw("GET", path, accept))
                        .as(path + " " + accept)
                        .startsWith("HTTP/1.1 404")
                        .contains("Content-Type: text/plain", "This page does not exist. ")
                        .doesNotContain("anything", "{", "timestamp", "Location:", "<");
            }
        }
    }

    @Test
    void theAddressOfFailuresIsNoneItself() throws IOException {
        assertThat(raw("GET", "/error", "Accept: text/html\r\n"))
                .startsWith("HTTP/1.1 404")
                .contains("This page does not exist")
                .doesNotContain("Location:");
        assertThat(raw("GET", "/error/more", "Accept: text/html\r\n"))
                .as("nothing else is open there")
                .contains("Location: /sign-in");
    }

    @Test
    void whatIsRefusedIsNotSaidToBeMissing() throws IOException {
        assertThat(raw("POST", "/error", "Accept: text/html\r\nContent-Length: 0\r\n"))
                .startsWith("HTTP/1.1 403")
                .contains("This is not open to you")
                .doesNotContain("Location:");
        assertThat(raw("FOO", "/", "Accept: text/html\r\n")).doesNotContain("Exception", "Tomcat", "\"status\"");
        assertThat(raw("GET", "/%zz", "Accept: text/html\r\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("Exception", "Tomcat/", "%zz");
    }

    @Test
    void whatNobodyCanReadIsAnsweredAsPlainly() throws IOException {
        for (String path : List.of("/x%2Fy", "/lawmakers/%2e%2e%2fx", "/%zz", "/%00", "/a%5Cb")) {
            assertThat(raw("GET", path, "Accept: text/html\r\n"))
                    .as(path)
                    .startsWith("HTTP/1.1 400")
                    .containsOnlyOnce("<html")
                    .contains(
                            "Content-Security-Policy: default-src 'none'",
                            "X-Content-Type-Options: nosniff",
                            "styles/plain.css")
                    .doesNotContain("anything", "HTTP Status", "Tomcat", "Exception", "Location:");
            assertThat(raw("GET", path, "Accept: image/png\r\nAccept-Language: fr\r\n"))
                    .as(path)
                    .contains("Content-Type: text/plain")
                    .doesNotContain("<");
        }
        assertThat(raw("GET", "/<anything>", "Accept: text/html\r\n"))
                .as("nothing after the address was read")
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: text/plain", "could not be understood")
                .doesNotContain("<", "anything", "Tomcat");
    }

    private String raw(String method, String path, String headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write((method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers
                                    + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
