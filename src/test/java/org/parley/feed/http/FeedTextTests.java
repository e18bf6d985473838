package org.parley.feed.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.account.http.BaseUrl;
import org.parley.base.calendar.StrictCalendar;
import org.parley.contact.ContactKind;
import org.parley.feed.Detail;
import org.parley.feed.DueEntry;
import org.parley.feed.Feed;
import org.parley.feed.PlannedEntry;
import org.parley.feed.Reader;
import org.parley.followup.Priority;

/** A feed as it goes over the wire: in its person's language, with the moment right, and the same bytes for the same entries. */
class FeedTextTests {

    private static final UUID CALL = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final UUID MEETING = UUID.fromString("018f0000-0000-7000-8000-000000000002");
    private static final Instant CHANGED = Instant.parse("2026-02-01T08:00:00Z");
    private static final Instant TOLD = Instant.parse("2026-02-03T09:30:00Z");
    private static final String THAI =
            "โทรหาสมาชิกวุฒิสภา; เรื่องร่างพระราชบัญญัติป้องกันและปราบปรามการทรมาน, และการกระทำให้บุคคลสูญหาย";

    private final FeedText text = new FeedText(new BaseUrl("https://parley.example.org/"));

    @Test
    void followUpsAreDaysThatTakeNoTime() {
        Map<String, String> call =
                read(Locale.ENGLISH, due(THAI, "Mira Okafor"), List.of()).getFirst();

        assertThat(call)
                .containsEntry("SUMMARY", THAI)
                .containsEntry("DTSTART;VALUE=DATE", "20260228")
                .containsEntry("DTEND;VALUE=DATE", "20260301")
                .containsEntry("TRANSP", "TRANSPARENT")
                .containsEntry("PRIORITY", "9")
                .containsEntry("URL", "https://parley.example.org/follow-ups/" + CALL);
        assertThat(call.get("DESCRIPTION").lines())
                .containsExactly(
                        "Low priority",
                        "Mira Okafor",
                        "Open letter on the river",
                        "Free the river",
                        "https://parley.example.org/follow-ups/" + CALL);
    }

    @Test
    void plannedContactsAreAnHourAtTheirMoment() {
        Map<String, String> meeting = read(Locale.FRENCH, List.of(), planned(List.of("Zoë Ångström"), 2))
                .getFirst();

        assertThat(meeting)
                .containsEntry("SUMMARY", "Réunion: Zoë Ångström et 2 autres")
                .containsEntry("DTSTART", "20260302T233000Z")
                .containsEntry("DURATION", "PT1H")
                .containsEntry("URL", "https://parley.example.org/contacts/" + MEETING)
                .doesNotContainKey("TRANSP");
        assertThat(meeting.get("DESCRIPTION")).startsWith("Free Rivers Network\n");
    }

    @Test
    void whatIsNotToldLeavesNoTrace() {
        List<Map<String, String>> events = read(
                Locale.FRENCH,
                List.of(new DueEntry(CALL, 0, CHANGED, LocalDate.of(2026, 2, 28), Priority.NORMAL, "", "", "", "")),
                List.of(new PlannedEntry(
                        MEETING, 0, CHANGED, CHANGED, ContactKind.CALL, List.of(), 0, List.of(), "", "")));

        assertThat(events).extracting(event -> event.get("SUMMARY")).containsExactly("Suivi", "Appel");
        assertThat(events)
                .allSatisfy(event -> assertThat(event.get("DESCRIPTION")).isEqualTo(event.get("URL")));
    }

    @Test
    void anEventChangesWithItsEntryAndWithHowMuchIsTold() {
        assertThat(read(Locale.ENGLISH, due("Call", ""), List.of()).getFirst())
                .containsEntry("UID", CALL + "@parley")
                .containsEntry("SEQUENCE", "10")
                .containsEntry("DTSTAMP", "20260203T093000Z")
                .containsEntry("LAST-MODIFIED", "20260203T093000Z");
    }

    @Test
    void theSameEntriesAreTheSameBytes() {
        Feed feed = feed(Locale.ENGLISH, due(THAI, ""), planned(List.of(), 0));

        assertThat(text.of(feed)).isEqualTo(text.of(feed));
    }

    @Test
    void anEmptyCalendarIsACalendar() {
        assertThat(read(Locale.ENGLISH, List.of(), List.of())).isEmpty();
    }

    private List<Map<String, String>> read(Locale language, List<DueEntry> due, List<PlannedEntry> planned) {
        return StrictCalendar.read(text.of(feed(language, due, planned))).events();
    }

    private static Feed feed(Locale language, List<DueEntry> due, List<PlannedEntry> planned) {
        return new Feed(new Reader(CALL, language, ZoneId.of("Asia/Jakarta"), Detail.NAMES, TOLD, 7), due, planned);
    }

    private static List<DueEntry> due(String what, String about) {
        return List.of(new DueEntry(
                CALL,
                3,
                CHANGED,
                LocalDate.of(2026, 2, 28),
                Priority.LOW,
                what,
                about,
                "Open letter on the river",
                "Free the river"));
    }

    private static List<PlannedEntry> planned(List<String> lawmakers, int others) {
        return List.of(new PlannedEntry(
                MEETING,
                0,
                CHANGED,
                Instant.parse("2026-03-02T23:30:00Z"),
                ContactKind.MEETING,
                lawmakers,
                others,
                List.of("Free Rivers Network"),
                "Open letter on the river",
                "Free the river"));
    }
}
