package org.parley.feed.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.base.Ids;
import org.parley.base.calendar.StrictCalendar;
import org.parley.feed.CalendarAddresses;
import org.parley.feed.Detail;
import org.parley.followup.About;
import org.parley.followup.FollowUpDetails;
import org.parley.followup.FollowUps;
import org.parley.followup.Priority;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a calendar program gets, over a real connection: the calendar, and nothing else that could be held against somebody. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ExtendWith(OutputCaptureExtension.class)
class CalendarDoorTests {

    private static final String WHO = "Nuno Prado";
    private static final String KHMER = "កិច្ចប្រជុំជាមួយសមាជិករដ្ឋសភា; និងគណៈកម្មការ, សិទ្ធិមនុស្ស ទទួលពាក្យបណ្តឹង";

    @LocalServerPort
    private int port;

    @Autowired
    private CalendarAddresses addresses;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private JdbcClient database;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final UUID followUp = Ids.next();
    private UUID nuno;
    private String path = "";

    @BeforeEach
    void nunoHasACalendar() {
        database.sql("delete from sign_in_failure").update();
        nuno = Acting.account(database, WHO, Role.OFFICER);
        asNuno(() -> {
            followUps.raise(
                    followUp,
                    new FollowUpDetails(KHMER, LocalDate.now().plusDays(2), nuno, About.NOTHING, Priority.HIGH, null));
            path = URI.create(addresses.make(Detail.TEXT).url()).getPath();
        });
    }

    @AfterEach
    void nobodyElseNoticed() {
        database.sql("delete from sign_in_failure").update();
        database.sql("delete from calendar_address where account_id = ?")
                .param(nuno)
                .update();
        database.sql("delete from follow_up where assignee_id = ?").param(nuno).update();
        database.sql("delete from account where id = ?").param(nuno).update();
    }

    @Test
    void theCalendarIsReadByTheLetter() {
        HttpResponse<byte[]> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        StrictCalendar calendar = StrictCalendar.read(answer.body());
        assertThat(calendar.properties())
                .containsEntry("X-WR-CALNAME", "Parley")
                .doesNotContainKey("METHOD");
        Map<String, String> event = calendar.events().getFirst();
        String day = LocalDate.now().plusDays(2).toString().replace("-", "");
        assertThat(event)
                .containsEntry("UID", followUp + "@parley")
                .containsEntry("SUMMARY", KHMER)
                .containsEntry("DTSTART;VALUE=DATE", day)
                .containsEntry("PRIORITY", "1")
                .containsEntry("TRANSP", "TRANSPARENT")
                .containsEntry("CLASS", "PRIVATE");
        assertThat(event.get("URL")).endsWith("/follow-ups/" + followUp);
        assertThat(event.get("DESCRIPTION")).startsWith("High priority\n").endsWith("/follow-ups/" + followUp);
    }

    @Test
    void itSaysHowToKeepItAndLeavesNothingBehind() {
        HttpResponse<byte[]> answer = get(path);

        assertHeader(answer, "Content-Type", "text/calendar;charset=utf-8");
        assertHeader(answer, "Cache-Control", "no-cache, private");
        assertHeader(answer, "Referrer-Policy", "no-referrer");
        assertHeader(answer, "X-Content-Type-Options", "nosniff");
        assertHeader(answer, "X-Frame-Options", "DENY");
        assertHeader(answer, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        assertHeader(answer, "Content-Disposition", "attachment; filename=\"parley.ics\"");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(get("/calendar/nothing.ics").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        String tag = get(path).headers().firstValue("ETag").orElseThrow();

        HttpResponse<byte[]> again = send(request(path).GET().header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertHeader(again, "ETag", tag);

        asNuno(() -> followUps.rank(followUp, Priority.LOW));
        HttpResponse<byte[]> changed = send(request(path).GET().header("If-None-Match", tag));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(StrictCalendar.read(changed.body()).events().getFirst())
                .containsEntry("PRIORITY", "9")
                .containsEntry("SEQUENCE", "1");
    }

    @Test
    void aHeadIsAnsweredWithoutTheCalendar() {
        HttpResponse<byte[]> answer = send(request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void whatDoesNotWorkIsAllTheSame() {
        String revoked = path;
        asNuno(addresses::revoke);
        String viewers = "/calendar/" + "x".repeat(43) + ".ics";

        List<HttpResponse<byte[]>> answers = List.of(
                get(revoked),
                get(viewers),
                get("/calendar/short.ics"),
                get(revoked.replace(".ics", "")),
                get(revoked.replace(".ics", ".ICS")),
                get("/calendar/%F0%9F%98%80.ics"));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEmpty();
            assertHeader(answer, "Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        });
        assertThat(answers.stream()
                        .map(answer -> answer.headers().map().keySet())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void whoeverTriesAndTriesWaitsAndDoesNotKeepOthersOut() {
        List<Integer> tries = IntStream.range(0, 35)
                .mapToObj(n -> get("/calendar/" + "y".repeat(43) + ".ics").statusCode())
                .toList();

        assertThat(tries).startsWith(404).endsWith(429);
        HttpResponse<byte[]> waiting = get("/calendar/" + "z".repeat(43) + ".ics");
        assertThat(waiting.statusCode()).isEqualTo(429);
        assertThat(waiting.headers().firstValueAsLong("Retry-After")).isPresent();
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void nothingButReadingIsPossible() {
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "PATCH")) {
            HttpResponse<byte[]> answer = send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));

            assertThat(answer.statusCode()).as(method).isEqualTo(403);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void onlyTheCalendarItselfIsOpen() {
        for (String closed : List.of("/calendar", "/calendar/a/b.ics", path + "/more")) {
            assertThat(get(closed).statusCode()).as(closed).isEqualTo(302);
        }
    }

    @Test
    void theAddressStandsInNoLog(CapturedOutput output) {
        get(path);
        asNuno(addresses::revoke);
        get(path);

        assertThat(output.getAll()).doesNotContain(path.substring("/calendar/".length(), "/calendar/".length() + 43));
    }

    private void asNuno(Runnable what) {
        Acting.as(database, WHO, Role.OFFICER, what);
    }

    private static void assertHeader(HttpResponse<byte[]> answer, String name, String value) {
        assertThat(answer.headers().allValues(name)).as(name).containsExactly(value);
    }

    private HttpResponse<byte[]> get(String address) {
        return send(request(address).GET());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
