package org.parley.contact.ics;

import java.time.Instant;
import java.util.UUID;
import org.parley.base.calendar.CalendarText;

/**
 * A planned contact as an event of a calendar. The moment is written in UTC, so that each calendar shows it by its owner's clock.
 *
 * @param seen the version of the contact: a later file of the same contact replaces the event
 * @param title one line; whoever writes it knows that calendars lie on the servers of others
 */
public record PlannedEvent(UUID contact, long seen, Instant begins, String title) {

    /** The file, in UTF-8. It takes an hour, since nobody says how long. */
    public byte[] file(Instant now) {
        CalendarText calendar = new CalendarText();
        calendar.value("METHOD", "PUBLISH");
        calendar.beginEvent(contact, seen, now, now);
        calendar.moment("DTSTART", begins);
        calendar.value("DURATION", "PT1H");
        calendar.text("SUMMARY", title);
        calendar.endEvent();
        return calendar.bytes();
    }
}
