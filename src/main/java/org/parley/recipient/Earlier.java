package org.parley.recipient;

import java.util.UUID;

/**
 * Who got another letter before.
 *
 * @param letter the other letter
 * @param answered only who answered it
 */
public record Earlier(UUID letter, boolean answered) {}
