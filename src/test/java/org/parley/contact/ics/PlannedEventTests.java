package org.parley.contact.ics;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A planned contact is read by a calendar as it was written, whatever the script. */
class PlannedEventTests {

    private static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final Instant BEGINS = Instant.parse("2026-03-02T10:30:00Z");
    private static final Instant NOW = Instant.parse("2026-02-01T08:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meeting: Mele Fonoti",
                "Meeting: O'Brien, Anna; and \\others",
                "การประชุม: สมชาย ใจดี ประธานคณะกรรมาธิการการต่างประเทศ รัฐสภาไทย กรุงเทพมหานคร",
                "កិច្ចប្រជុំ៖ សមាជិករដ្ឋសភា គណៈកម្មការសិទ្ធិមនុស្ស និងទទួលពាក្យបណ្តឹង",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "BEGIN:VEVENT",
            })
    void whatWasWrittenIsRead(String title) {
        byte[] file = new PlannedEvent(ID, 3, BEGINS, title).file(NOW);

        VEvent event = read(file);
        assertThat(event.getSummary().getValue()).isEqualTo(title);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(BEGINS);
        assertThat(event.getDuration().getValue()).hasToString("PT1H");
        assertThat(event.getUid().getValue()).isEqualTo(ID + "@parley");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getLastModified().getValue()).isEqualTo(Date.from(NOW));
        assertThat(new String(file, StandardCharsets.UTF_8).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void theMomentIsTheSameForEverybody() {
        String file = new String(new PlannedEvent(ID, 0, BEGINS, "Call").file(NOW), StandardCharsets.UTF_8);

        assertThat(file.replace("\r\n ", ""))
                .contains("DTSTART:20260302T103000Z\r\n")
                .contains("\r\nUID:" + ID);
    }

    private static VEvent read(byte[] file) {
        ICalendar calendar =
                Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first();
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }
}
