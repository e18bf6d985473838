package org.parley.copy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose copies lie before and after one in the list; null at its ends. */
public record Neighbours(@Nullable UUID before, @Nullable UUID after) {}
