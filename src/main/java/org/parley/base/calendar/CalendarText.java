package org.parley.base.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A calendar as it is written (RFC 5545), line by line. No line has more than 75 octets, and none ends within a character, whatever
 * the script; text from people stays the text of one property.
 */
public final class CalendarText {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private final StringBuilder written = new StringBuilder();

    /** Begins a calendar. */
    public CalendarText() {
        value("BEGIN", "VCALENDAR");
        value("VERSION", "2.0");
        value("PRODID", "-//Parley//Parley//EN");
        value("CALSCALE", "GREGORIAN");
    }

    /** Begins an event that its reader alone is meant to see; the identity stays, the sequence grows with each change. */
    public void beginEvent(Object id, long sequence, Instant stamp, Instant changed) {
        value("BEGIN", "VEVENT");
        value("UID", id + "@parley");
        value("SEQUENCE", String.valueOf(Math.clamp(sequence, 0, Integer.MAX_VALUE)));
        moment("DTSTAMP", stamp);
        moment("LAST-MODIFIED", changed);
        value("CLASS", "PRIVATE");
    }

    /** Ends the event. */
    public void endEvent() {
        value("END", "VEVENT");
    }

    /** A property whose value needs no escaping: a number, a keyword, an address. */
    public void value(String property, String value) {
        fold(property + ":" + value);
    }

    /** A property whose value somebody typed. Nothing is written of a blank one. */
    public void text(String property, String value) {
        if (!value.isBlank()) {
            fold(property + ":" + escaped(value.strip()));
        }
    }

    /** A day, which is the same wherever it is read. */
    public void day(String property, LocalDate day) {
        value(property + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
    }

    /** A moment, in UTC, so that each calendar shows it by its owner's clock. */
    public void moment(String property, Instant moment) {
        value(property, MOMENT.format(moment.atOffset(ZoneOffset.UTC)));
    }

    /** The whole calendar, in UTF-8. */
    public byte[] bytes() {
        return (written + "END:VCALENDAR" + END).getBytes(StandardCharsets.UTF_8);
    }

    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            int letter = line.codePointAt(at);
            if (octets + octets(letter) > LONGEST) {
                written.append(END).append(' ');
                octets = 1;
            }
            written.appendCodePoint(letter);
            octets += octets(letter);
        }
        written.append(END);
    }

    private static int octets(int letter) {
        return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }

    /** Lines of the text stay lines; what is no text in a calendar is left out. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.replaceAll("\\R", "\n").codePoints().forEach(letter -> {
            switch (letter) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(letter);
                case '\n' -> escaped.append("\\n");
                case '\t' -> escaped.append(' ');
                default -> {
                    if (!Character.isISOControl(letter)) {
                        escaped.appendCodePoint(letter);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
