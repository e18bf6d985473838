package org.parley.parliament;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A parliament as a list shows it.
 *
 * @param country ISO 3166 alpha-2, {@code EU} for the European Parliament
 * @param seats voting seats of all its present chambers; null where one has no fixed number
 * @param lawmakers how many people in the directory sit or last sat there
 */
public record ParliamentLine(
        UUID id,
        String code,
        String country,
        String name,
        String nativeName,
        boolean checked,
        @Nullable Integer seats,
        int lawmakers) {}
