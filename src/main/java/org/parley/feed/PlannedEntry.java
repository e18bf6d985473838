package org.parley.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.parley.contact.ContactKind;

/**
 * A planned contact as the calendar of somebody who takes part may know it.
 *
 * @param sequence grows with each change
 * @param met the first of those who are met, a partner where there is no lawmaker; none where the calendar may not know them
 * @param others how many lawmakers there are besides
 * @param partners names of the other partners who take part; none where the calendar may not know them
 * @param letter its title; empty without one, or where the calendar may not know it
 * @param campaign its name; empty without one, or where the calendar may not know it
 */
public record PlannedEntry(
        UUID id,
        long sequence,
        Instant changed,
        Instant begins,
        ContactKind kind,
        List<String> met,
        int others,
        List<String> partners,
        String letter,
        String campaign) {}
