package org.parley.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a mail became before: a response or a contact. */
public record Became(@Nullable UUID response, @Nullable UUID contact, String by, Instant at) {}
