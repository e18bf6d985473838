package org.parley.mail;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A letter that a mail may answer, as one recipient got it.
 *
 * @param likely whether the mail says so: by what it answers, or by its subject
 */
public record Answered(UUID recipient, UUID letter, String title, LocalDate sentOn, boolean likely) {}
