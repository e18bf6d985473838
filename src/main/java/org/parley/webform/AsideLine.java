package org.parley.webform;

import java.time.Instant;
import java.util.UUID;

/**
 * A recipient whose form could not be sent.
 *
 * @param by who put it aside
 */
public record AsideLine(UUID recipient, String name, String because, String by, Instant at) {}
