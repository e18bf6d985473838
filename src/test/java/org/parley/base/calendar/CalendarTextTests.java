package org.parley.base.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes into a calendar is read from it as it was meant, whatever the script, and cannot become a line of its own. */
class CalendarTextTests {

    private static final Instant NOW = Instant.parse("2026-02-01T08:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call",
                "Ask O'Brien, Anna; and \\others about \"the: thing\"",
                "โทรหาสมาชิกวุฒิสภาเรื่องร่างพระราชบัญญัติป้องกันและปราบปรามการทรมานและการกระทำให้บุคคลสูญหาย",
                "កិច្ចប្រជុំជាមួយសមាជិករដ្ឋសភា និងគណៈកម្មការសិទ្ធិមនុស្ស ទទួលពាក្យបណ្តឹង ស៊ើបអង្កេត",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "a😀b😀c😀d😀e😀f😀g😀h😀i😀j😀k😀l😀m😀n😀o😀p😀q😀r😀s😀t😀",
                "BEGIN:VEVENT",
                "First line\nsecond line\n\nfourth; line",
            })
    void whatWasWrittenIsRead(String text) {
        byte[] written = event(text);

        assertThat(StrictCalendar.read(written).titles()).containsExactly(text);
        VEvent other = Biweekly.parse(new String(written, StandardCharsets.UTF_8))
                .first()
                .getEvents()
                .getFirst();
        assertThat(other.getSummary().getValue().replace("\r\n", "\n")).isEqualTo(text);
    }

    @Test
    void linesAreAsFullAsTheyMayBe() {
        String written = new String(event("x".repeat(200)), StandardCharsets.UTF_8);

        assertThat(written).contains("\r\nSUMMARY:" + "x".repeat(67) + "\r\n " + "x".repeat(74) + "\r\n ");
    }

    @Test
    void nobodyWritesALineOfTheirOwn() {
        StrictCalendar calendar = StrictCalendar.read(
                event("Call\r\nATTACH:https://evil.example/\rEND:VEVENT\u2028X:\u0000\u0007\u009B1"));

        assertThat(calendar.titles()).containsExactly("Call\nATTACH:https://evil.example/\nEND:VEVENT\nX:1");
        assertThat(calendar.events().getFirst()).doesNotContainKey("ATTACH");
    }

    @Test
    void aDayIsADayAndAMomentAMoment() {
        CalendarText text = new CalendarText();
        text.beginEvent("one", -3, NOW, NOW);
        text.day("DTSTART", LocalDate.of(2026, 3, 2));
        text.moment("X-MOMENT", Instant.parse("2026-03-02T23:30:15.987Z"));
        text.text("SUMMARY", "Call");
        text.text("DESCRIPTION", "  ");
        text.endEvent();

        assertThat(StrictCalendar.read(text.bytes()).events().getFirst())
                .containsEntry("DTSTART;VALUE=DATE", "20260302")
                .containsEntry("X-MOMENT", "20260302T233015Z")
                .containsEntry("DTSTAMP", "20260201T080000Z")
                .containsEntry("SEQUENCE", "0")
                .containsEntry("CLASS", "PRIVATE")
                .doesNotContainKey("DESCRIPTION");
    }

    private static byte[] event(String title) {
        CalendarText text = new CalendarText();
        text.beginEvent("one", 0, NOW, NOW);
        text.day("DTSTART", LocalDate.of(2026, 3, 2));
        text.text("SUMMARY", title);
        text.endEvent();
        return text.bytes();
    }
}
