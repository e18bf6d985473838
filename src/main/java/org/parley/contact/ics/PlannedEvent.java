package org.parley.contact.ics;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.ProductId;
import biweekly.property.Uid;
import biweekly.util.Duration;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/**
 * A planned contact as an event of a calendar. The moment is written in UTC, so that each calendar shows it by its owner's clock.
 *
 * @param seen the version of the contact: a later file of the same contact replaces the event
 * @param title one line; whoever writes it knows that calendars lie on the servers of others
 */
public record PlannedEvent(UUID contact, long seen, Instant begins, String title) {

    private static final Duration HOUR = Duration.builder().hours(1).build();

    /** The longest lines in characters: none has more than 75 octets, whatever the script (RFC 5545, 3.1). */
    private static final int LINE = 24;

    /** The file, in UTF-8. It takes an hour, since nobody says how long. */
    public byte[] file(Instant now) {
        VEvent event = new VEvent();
        event.setUid(new Uid(contact + "@parley"));
        event.setSequence((int) Math.min(seen, Integer.MAX_VALUE));
        event.setDateTimeStamp(Date.from(now));
        event.setLastModified(Date.from(now));
        event.setDateStart(Date.from(begins));
        event.setDuration(HOUR);
        event.setSummary(title);
        event.setClassification(Classification.private_());
        ICalendar calendar = new ICalendar();
        calendar.setProductId(new ProductId("-//Parley//Parley//EN"));
        calendar.setMethod(Method.publish());
        calendar.addEvent(event);
        return written(calendar);
    }

    private static byte[] written(ICalendar calendar) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ICalWriter writer = new ICalWriter(bytes, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
