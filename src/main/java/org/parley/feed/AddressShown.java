package org.parley.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What its person sees of their private address. The address itself is never shown again.
 *
 * @param fetched when a calendar last read it; null when none did yet
 */
public record AddressShown(
        Detail detail, Instant made, @Nullable Instant fetched) {}
