package org.parley.seats;

import java.util.List;
import java.util.UUID;

/**
 * Who sits in a chamber today.
 *
 * @param party their group, or their party where they are in none; may be empty
 * @param value the word of what their seat shows now
 * @param changes what it showed from which day on, the first before all days; empty in a list
 */
public record Person(
        UUID lawmaker, String name, String constituency, String party, String value, List<Change> changes) {}
