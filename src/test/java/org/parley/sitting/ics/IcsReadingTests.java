package org.parley.sitting.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.base.Refusal;

/** Calendar files are read for their days, and none of them keeps us for long. */
@Timeout(20)
class IcsReadingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @ParameterizedTest(name = "{0} in {1}: {2} to {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20261218 / DTEND;VALUE=DATE:20270107      | Europe/Brussels  | 2026-12-18 | 2027-01-06",
                "DTSTART;VALUE=DATE:20261218 / DTEND;VALUE=DATE:20270107      | Pacific/Kiritimati | 2026-12-18 | 2027-01-06",
                "DTSTART;VALUE=DATE:20261225                                  | Pacific/Pago_Pago | 2026-12-25 | 2026-12-25",
                "DTSTART;VALUE=DATE:20261225 / DURATION:P3D                   | Asia/Jakarta     | 2026-12-25 | 2026-12-27",
                "DTSTART;VALUE=DATE:20261225 / DTEND;VALUE=DATE:20261220      | Europe/Brussels  | 2026-12-25 | 2026-12-25",
                "DTSTART:20261218T230000Z / DTEND:20261219T010000Z            | America/Toronto  | 2026-12-18 | 2026-12-18",
                "DTSTART:20261218T230000Z / DTEND:20261219T010000Z            | Asia/Jakarta     | 2026-12-19 | 2026-12-19",
                "DTSTART;TZID=America/New_York:20261218T200000                | Europe/Brussels  | 2026-12-19 | 2026-12-19",
                "DTSTART:20261218T090000 / DTEND:20261219T000000              | Asia/Tokyo       | 2026-12-18 | 2026-12-18",
                "DTSTART:20261218                                             | Asia/Tokyo       | 2026-12-18 | 2026-12-18"
            })
    void anEventHasItsDaysWhereTheParliamentIs(String lines, ZoneId zone, LocalDate from, LocalDate until) {
        FoundEvents found = IcsReading.read(
                file("BEGIN:VEVENT\r\nSUMMARY:Winter recess\r\n"
                        + lines.replaceAll(" +/ +", "\r\n").strip() + "\r\nEND:VEVENT\r\n"),
                zone,
                TODAY);

        assertThat(found.events()).singleElement().satisfies(event -> {
            assertThat(event.from()).isEqualTo(from);
            assertThat(event.until()).isEqualTo(until);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Brussels", "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"})
    void whatComesEveryYearIsTakenForTheYearsWeLookAt(String zone) {
        FoundEvents found = IcsReading.read(
                file(
                        "BEGIN:VEVENT\r\nUID:xmas\r\nSUMMARY:Christmas\r\nDTSTART;VALUE=DATE:19701225\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT\r\n"),
                ZoneId.of(zone),
                TODAY);

        assertThat(found.events())
                .extracting(FoundEvent::from)
                .hasSize(7)
                .startsWith(LocalDate.of(2024, 12, 25))
                .endsWith(LocalDate.of(2030, 12, 25));
        assertThat(found.events()).extracting(FoundEvent::uid).doesNotHaveDuplicates();
        assertThat(found.cutOff()).isFalse();
    }

    @Test
    void aTimeThatIsToldOnItsOwnTakesThePlaceOfTheRule() {
        FoundEvents found = IcsReading.read(file("""
                        BEGIN:VEVENT
                        UID:easter
                        SUMMARY:Easter recess
                        DTSTART;VALUE=DATE:20270401
                        RRULE:FREQ=YEARLY;COUNT=2
                        EXDATE;VALUE=DATE:20290401
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:easter
                        SUMMARY:Easter recess, moved
                        RECURRENCE-ID;VALUE=DATE:20280401
                        DTSTART;VALUE=DATE:20280410
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:gone
                        STATUS:CANCELLED
                        SUMMARY:Spring recess
                        DTSTART;VALUE=DATE:20270501
                        END:VEVENT
                        """), BRUSSELS, TODAY);

        assertThat(found.events())
                .extracting(FoundEvent::name, FoundEvent::from)
                .containsExactly(
                        tuple("Easter recess", LocalDate.of(2027, 4, 1)),
                        tuple("Easter recess, moved", LocalDate.of(2028, 4, 10)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=DAILY",
                "RRULE:FREQ=SECONDLY",
                "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
                "RRULE:FREQ=MONTHLY;BYDAY=5MO,5TU,5WE;BYSETPOS=-1",
                "RRULE:FREQ=WEEKLY;COUNT=2147483647",
                "RRULE:FREQ=DAILY;INTERVAL=0",
                "RRULE:FREQ=DAILY;UNTIL=99991231T235959Z",
                "RRULE:nonsense"
            })
    void whatNeverEndsIsCutOff(String rule) {
        FoundEvents found = IcsReading.read(
                file("BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Sitting\r\nDTSTART;VALUE=DATE:20261201\r\n" + rule
                        + "\r\nEND:VEVENT\r\n"),
                BRUSSELS,
                TODAY);

        assertThat(found.events()).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void aFileOfTooManyEventsIsCutOffAndSaysSo() {
        FoundEvents found = IcsReading.read(
                file("BEGIN:VEVENT\r\nSUMMARY:Recess\r\nDTSTART;VALUE=DATE:20261218\r\nEND:VEVENT\r\n".repeat(3_000)),
                BRUSSELS,
                TODAY);

        assertThat(found.events()).hasSize(IcsReading.MOST);
        assertThat(found.cutOff()).isTrue();
    }

    @Test
    void whatSaysNoDayIsCounted() {
        FoundEvents found = IcsReading.read(file("""
                        BEGIN:VEVENT
                        SUMMARY:Some day
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:Never
                        DTSTART;VALUE=DATE:20261399
                        END:VEVENT
                        BEGIN:VEVENT
                        SUMMARY:Winter recess
                        DTSTART;VALUE=DATE:20261218
                        END:VEVENT
                        """), BRUSSELS, TODAY);

        assertThat(found.events())
                .extracting(FoundEvent::name)
                .contains("Winter recess")
                .doesNotContain("Some day");
        assertThat(found.unread()).isPositive();
    }

    @Test
    void aFileThatNeverEndsIsRefused() {
        InputStream endless = new InputStream() {

            private final byte[] said = "BEGIN:VCALENDAR\r\nX:".getBytes(StandardCharsets.US_ASCII);
            private int place;

            @Override
            public int read() {
                return place < said.length ? said[place++] : 'x';
            }
        };

        assertThatThrownBy(() -> IcsFile.read(endless))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("sitting.refusal.too-large"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "name,party\r\nMira,Greens", "<html>BEGIN:VCALENDAR"})
    void whatIsNoCalendarIsRefused(String text) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("sitting.refusal.no-calendar"));
    }

    @Test
    void aBrokenCharsetIsReadAndSaid() throws IOException {
        String text =
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Pâques\r\nDTSTART;VALUE=DATE:20270328\r\nEND:VEVENT\r\nEND:VCALENDAR";

        FoundEvents latin = IcsReading.read(read(text.getBytes(Charset.forName("windows-1252"))), BRUSSELS, TODAY);
        FoundEvents wide =
                IcsReading.read(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)), BRUSSELS, TODAY);

        assertThat(latin.guessed()).isTrue();
        assertThat(latin.events()).extracting(FoundEvent::name).containsExactly("Pâques");
        assertThat(wide.guessed()).isFalse();
        assertThat(wide.events()).extracting(FoundEvent::name).containsExactly("Pâques");
    }

    @Test
    void hostileFilesAreOverSoon() {
        String[] hostile = {
            "BEGIN:VEVENT\r\n".repeat(100_000),
            "BEGIN:VCALENDAR\r\n".repeat(100_000),
            "SUMMARY:" + "x".repeat(1_900_000) + "\r\n",
            "SUMMARY:a\r\n" + " b\r\n".repeat(400_000),
            "BEGIN:VEVENT\r\nDTSTART;TZID=../../etc/passwd:20261218T090000\r\nSUMMARY:\u0000<script>\r\nEND:VEVENT\r\n",
            ("BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261201\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31\r\nEND:VEVENT\r\n")
                    .repeat(2_500)
        };
        for (String file : hostile) {
            org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(15), () -> {
                try {
                    assertThat(IcsReading.read(file(file), BRUSSELS, TODAY).events())
                            .hasSizeLessThanOrEqualTo(IcsReading.MOST);
                } catch (Refusal refused) {
                    assertThat(refused.key()).startsWith("sitting.refusal.");
                }
            });
        }
    }

    private static IcsFile file(String events) {
        return new IcsFile("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n", false);
    }

    private static IcsFile read(byte[] bytes) throws IOException {
        return IcsFile.read(new ByteArrayInputStream(bytes));
    }
}
