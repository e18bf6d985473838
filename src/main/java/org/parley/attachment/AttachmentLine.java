package org.parley.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * A file as lists show it.
 *
 * @param name cleaned, with an ending that says what it is
 * @param sha256 of its content, in hexadecimal digits
 * @param by who added it
 */
public record AttachmentLine(
        UUID id, String name, AttachmentKind kind, long bytes, String sha256, String by, Instant at) {}
