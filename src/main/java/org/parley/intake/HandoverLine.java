package org.parley.intake;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that is open with somebody who is no longer on a list.
 *
 * @param name the person's
 * @param who has to do it
 */
public record HandoverLine(UUID lawmaker, String name, String what, LocalDate due, String who) {}
