package org.parley.feed.http;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.account.http.BaseUrl;
import org.parley.base.calendar.CalendarText;
import org.parley.base.ui.Words;
import org.parley.contact.ui.ContactLinks;
import org.parley.feed.DueEntry;
import org.parley.feed.Feed;
import org.parley.feed.PlannedEntry;
import org.parley.feed.Reader;
import org.parley.followup.Priority;
import org.parley.followup.ui.FollowUpLinks;

/**
 * Writes somebody's calendar in their language: follow-ups as days that take no time, planned contacts as an hour each. The same
 * entries give the same bytes, so that a calendar which has them already is told so.
 */
class FeedText {

    private final BaseUrl base;

    FeedText(BaseUrl base) {
        this.base = base;
    }

    byte[] of(Feed feed) {
        Locale language = feed.reader().language();
        CalendarText calendar = new CalendarText();
        String name = Words.text("feed.name", language);
        calendar.text("NAME", name);
        calendar.text("X-WR-CALNAME", name);
        calendar.value("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        calendar.value("X-PUBLISHED-TTL", "PT1H");
        feed.due().forEach(due -> write(due, feed.reader(), calendar));
        feed.planned().forEach(planned -> write(planned, feed.reader(), calendar));
        return calendar.bytes();
    }

    private void write(DueEntry due, Reader reader, CalendarText calendar) {
        Locale language = reader.language();
        begin(calendar, reader, due.id(), due.sequence(), due.changed());
        calendar.day("DTSTART", due.dueOn());
        calendar.day("DTEND", due.dueOn().plusDays(1));
        calendar.text("SUMMARY", due.what().isEmpty() ? Words.text("feed.follow-up", language) : due.what());
        calendar.value("PRIORITY", priority(due.priority()));
        calendar.value("TRANSP", "TRANSPARENT");
        String urgent = due.priority() == Priority.NORMAL
                ? ""
                : Words.text(
                        "followup.priority-is",
                        language,
                        Words.text(due.priority().key(), language));
        end(calendar, FollowUpLinks.to(due.id()), urgent, due.about(), due.letter(), due.campaign());
    }

    private void write(PlannedEntry planned, Reader reader, CalendarText calendar) {
        Locale language = reader.language();
        begin(calendar, reader, planned.id(), planned.sequence(), planned.changed());
        calendar.moment("DTSTART", planned.begins());
        calendar.value("DURATION", "PT1H");
        calendar.text("SUMMARY", title(planned, language));
        end(
                calendar,
                ContactLinks.to(planned.id()),
                String.join(", ", planned.partners()),
                planned.letter(),
                planned.campaign());
    }

    private static String title(PlannedEntry planned, Locale language) {
        String kind = Words.text(planned.kind().key(), language);
        if (planned.met().isEmpty()) {
            return kind;
        }
        String first = planned.met().getFirst();
        return kind + ": "
                + (planned.others() > 0 ? Words.text("contact.names-more", language, first, planned.others()) : first);
    }

    private static void begin(CalendarText calendar, Reader reader, Object id, long sequence, Instant changed) {
        Instant last = changed.isAfter(reader.since()) ? changed : reader.since();
        calendar.beginEvent(id, sequence + reader.revision(), last, last);
    }

    /** Some calendars show no address of an event, so that it stands in the text as well. */
    private void end(CalendarText calendar, String page, String... facts) {
        String link = base.link(page);
        calendar.text(
                "DESCRIPTION",
                Stream.concat(Stream.of(facts), Stream.of(link))
                        .filter(fact -> !fact.isBlank())
                        .collect(Collectors.joining("\n")));
        calendar.value("URL", link);
        calendar.endEvent();
    }

    /** The numbers of RFC 5545, 3.8.1.9. */
    private static String priority(Priority priority) {
        return switch (priority) {
            case HIGH -> "1";
            case NORMAL -> "5";
            case LOW -> "9";
        };
    }
}
