package org.parley.followup.comment;

import java.time.Instant;
import java.util.UUID;

/**
 * A comment as the page of its follow-up shows it.
 *
 * @param seen the version that a form carries back
 * @param text Markdown
 * @param who a name
 * @param mine whether the reader wrote it, and may change it
 * @param corrected whether it was changed after it was said
 */
public record CommentLine(
        UUID id, long seen, String text, String who, boolean mine, Instant saidAt, boolean corrected) {}
