package org.parley.contact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.parley.contact.participant.AttendeeShown;
import org.parley.contact.participant.PartShown;
import org.parley.contact.point.Point;

/**
 * A contact as a list shows it.
 *
 * @param lawmakers names of those who took part, in person or through their office; the first of them where there are many
 * @param people how many they are
 * @param colleagues names of those who took part on our side
 * @param campaign its name; empty without one
 * @param letter its title; empty without one
 * @param glance the beginning of the notes; of the first point where there are no notes
 * @param points what was discussed, in its order
 * @param attendees who else was there, by name
 * @param parts what lawmakers, people of their offices and colleagues did, of those with more to say than that they were there
 */
public record ContactLine(
        UUID id,
        ContactKind kind,
        Direction direction,
        Instant happenedAt,
        List<String> lawmakers,
        int people,
        List<String> colleagues,
        String campaign,
        String letter,
        String glance,
        List<Point> points,
        List<AttendeeShown> attendees,
        List<PartShown> parts,
        boolean confidential) {}
