package org.parley.sitting.ics;

import java.util.List;

/**
 * What was found in a calendar file, by day.
 *
 * @param cutOff whether there was more than we are ready to look at
 * @param unread how many events say no day, or a day that is none
 * @param guessed whether the text was not written in a Unicode encoding
 */
public record FoundEvents(List<FoundEvent> events, boolean cutOff, int unread, boolean guessed) {

    public FoundEvents {
        events = List.copyOf(events);
    }
}
