package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.TestDatabase;
import org.parley.account.Doors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file that arrives over a real connection: how large it is, the server counts, whatever a browser would have let through. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "parley.intake.max-size=64KB"})
class UploadTests {

    private static final Pattern TARGET = Pattern.compile("(VAADIN/dynamic/resource/[^\"\\\\]+)");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern TAB = Pattern.compile("\"v-uiId\":([0-9]+)");
    private static final String BOUNDARY = "----parley";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext parley;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private List<Path> left;

    @BeforeEach
    void anOfficerIsSignedIn() {
        Doors.officer(parley, "upload@example.org", "quiet heron over slate");
        left = spooled();
        send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "email=" + encoded("upload@example.org") + "&password=" + encoded("quiet heron over slate"))));
    }

    @AfterEach
    void clear() {
        jdbc.sql("delete from intake").update();
    }

    @Test
    void aListWithinTheLimitIsReceived() {
        HttpResponse<String> answer = uploads("Name,Party\nMele Fonoti,Greens\n".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(received()).containsExactly("members.csv");
        assertThat(spooled()).hasSize(left.size() + 1);
    }

    @Test
    void aListIsReceivedAsBrowsersSendIt() {
        HttpResponse<String> answer =
                send(raw(target(), "Name,Party\nMele Fonoti,Greens\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(received()).containsExactly("members.csv");
    }

    @Test
    void aListOverTheLimitIsRefusedHoweverItIsSentAndLeavesNothing() {
        byte[] large = new byte[4 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');

        uploads(large);
        uploads(Arrays.copyOf(large, 100 * 1024));
        send(raw(target(), large));

        assertThat(received()).isEmpty();
        assertThat(spooled()).isEqualTo(left);
    }

    @Test
    void aFormInPartsThatIsTooLargeIsRefusedQuietly() {
        HttpResponse<String> answer = send(post("/", new byte[2 * 1024 * 1024]));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void whoIsNotSignedInUploadsNothing() {
        String target = target();
        HttpClient stranger = HttpClient.newHttpClient();

        HttpResponse<String> answer = send(stranger, post(target, "Name\nMele\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(received()).isEmpty();
    }

    private HttpResponse<String> uploads(byte[] file) {
        return send(post(target(), file));
    }

    /** Where the upload on the page of a new intake sends its file, as a browser that opens the page is told. */
    private String target() {
        String opened =
                send(request("/?v-r=init&location=intake%2Fnew&query=").GET()).body();
        String go = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":
                {"route":"intake/new","query":"","appShellTitle":"","historyState":null,"trigger":""}}],
                "syncId":0,"clientId":0}
                """.formatted(found(KEY, opened));
        HttpResponse<String> page = send(request("/?v-r=uidl&v-uiId=" + found(TAB, opened))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(go)));
        return "/" + found(TARGET, page.body());
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find())
                .as(pattern + " in " + text.length() + " characters")
                .isTrue();
        return matcher.group(1);
    }

    private HttpRequest.Builder post(String target, byte[] file) {
        byte[] head = ("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"members.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        InputStream body = new SequenceInputStream(
                new ByteArrayInputStream(head),
                new SequenceInputStream(new ByteArrayInputStream(file), new ByteArrayInputStream(tail)));
        return request(target)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body));
    }

    private HttpRequest.Builder raw(String target, byte[] file) {
        return request(target)
                .header("Content-Type", "text/csv")
                .header("X-Filename", "members.csv")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file)));
    }

    private List<String> received() {
        return jdbc.sql("select file_name from intake").query(String.class).list();
    }

    private static List<Path> spooled() {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(TestDatabase.SPOOL)) {
            return files;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(TestDatabase.SPOOL)) {
            found.forEach(files::add);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return files.stream().sorted().toList();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(client, request);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
