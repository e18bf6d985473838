package org.parley.contact.participant;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who took part as well, as a page and an export show them.
 *
 * @param partner the name of the organisation; empty for a person of none
 */
public record AttendeeShown(Attendee attendee, String partner) {

    /** Who it was, in one line: the person, the organisation, and what they are. */
    public String text() {
        return Stream.of(attendee.name(), partner, attendee.office())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
