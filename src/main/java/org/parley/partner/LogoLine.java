package org.parley.partner;

import java.time.Instant;
import java.util.UUID;

/**
 * A logo that a partner has or had.
 *
 * @param setBy the name of whoever chose it
 * @param current whether it is the one that is shown
 */
public record LogoLine(UUID id, String setBy, Instant setAt, boolean current) {}
