package org.parley.print;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recipient for whom there is no postal address, or none that works.
 *
 * @param lawmaker the person; null when the institution itself receives the letter
 */
public record Unaddressed(
        UUID recipient, @Nullable UUID lawmaker, UUID parliamentId, String name, String chamber, String parliament) {}
