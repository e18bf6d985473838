package org.parley.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.parley.followup.Priority;

/**
 * An open follow-up as its person's calendar may know it.
 *
 * @param sequence grows with each change
 * @param what its text; empty where the calendar may not know it
 * @param about who it is about, or was met; empty where the calendar may not know it
 * @param letter its title; empty without one, or where the calendar may not know it
 * @param campaign its name; empty without one, or where the calendar may not know it
 */
public record DueEntry(
        UUID id,
        long sequence,
        Instant changed,
        LocalDate dueOn,
        Priority priority,
        String what,
        String about,
        String letter,
        String campaign) {}
