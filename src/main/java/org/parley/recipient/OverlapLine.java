package org.parley.recipient;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How many who are to receive a letter got another one of its campaign.
 *
 * @param letter the other letter
 * @param got how many of them it was sent to
 * @param answered how many of those answered it
 */
public record OverlapLine(UUID letter, String title, LocalDate datedOn, long got, long answered) {}
