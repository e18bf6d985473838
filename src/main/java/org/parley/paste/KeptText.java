package org.parley.paste;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody pasted and that is no letter yet.
 *
 * @param text all of it, or its beginning in a list
 * @param campaign under which it was begun, null for none
 */
public record KeptText(
        UUID id, String text, Instant pastedAt, @Nullable UUID campaign) {}
