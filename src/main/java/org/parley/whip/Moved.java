package org.parley.whip;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.position.Stand;

/**
 * Who is in a picture of how people moved: of whom something was known when it begins, or is known now.
 *
 * @param since the day on which it begins; what was taken on it is a move
 * @param letter only those to whom this letter is addressed
 * @param was where they stood when it begins, their latest position counting; anywhere where null
 */
public record Moved(
        LocalDate since, @Nullable UUID letter, @Nullable Stand was) {}
