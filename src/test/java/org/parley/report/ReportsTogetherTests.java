package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.report.ReportCast.row;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.recipient.Mailing;
import org.parley.recipient.Sweeping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Colleagues log while a report is made: all its parts tell of one moment. */
@SpringBootTest
@SignedIn
class ReportsTogetherTests {

    private static final int WRITERS = 4;
    private static final int EACH = 60;
    private static final int ALL = WRITERS * EACH + 1;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportCast reporting;

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Sweeping sweeping;

    @Autowired
    private Letters letters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate alone;

    @Autowired
    private Actor actor;

    private UUID parliament;
    private UUID letter;
    private UUID campaign;
    private UUID me;
    private List<UUID> recipients;

    @BeforeEach
    void aLetterThatWentToMany() {
        me = actor.id();
        parliament = cast.parliament("Parliament of Eastmark");
        letter = mailing.toMembers(parliament, ALL);
        campaign = letters.details(letter).campaign();
        recipients = new ArrayList<>(mailing.sentToAll(letter, 0));
    }

    /** Colleagues need data that all see, so it is stored, and taken out again. */
    @AfterEach
    void nothingStays() {
        sweeping.away(letter, parliament);
    }

    @Test
    void allPartsTellOfOneMoment() throws Exception {
        List<List<Long>> told = new ArrayList<>();
        answers(recipients.removeFirst());
        try (ExecutorService people = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                List<UUID> mine = recipients.subList(writer * EACH, (writer + 1) * EACH);
                writers.add(people.submit(() -> mine.forEach(this::answers)));
            }
            do {
                told.add(told());
            } while (!writers.stream().allMatch(Future::isDone));
            for (Future<?> writer : writers) {
                writer.get(1, TimeUnit.MINUTES);
            }
        }
        told.add(told());

        assertThat(told).hasSizeGreaterThan(2);
        assertThat(told).allSatisfy(parts -> assertThat(parts).containsOnly(parts.getFirst()));
        assertThat(told.getLast()).containsOnly((long) ALL);
    }

    private void answers(UUID recipient) {
        alone.executeWithoutResult(status -> jdbc.sql("""
                        insert into response (id, version, recipient_id, received_on, via, class, recorded_by)
                        values (uuidv7(), 0, ?, current_date, 'email', 'support', ?)
                        """).params(recipient, me).update());
    }

    /** How many answered, as two parts of one report say. */
    private List<Long> told() {
        KeptReport report = reports.read(reports.make(reporting.order(campaign, letter, false)));
        return List.of(
                number(row(report, ReportPart.SUMMARY, "Answered").get(2).number()),
                number(row(report, ReportPart.RESPONSES, "Total").getLast().number()));
    }

    private static long number(@Nullable Long number) {
        return number == null ? 0 : number;
    }
}
