package org.parley.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lawmaker from whom a mail may be, or whom ours was meant for.
 *
 * @param seat what tells them from their namesakes
 * @param staff who of their office wrote it; null when it was not the office
 * @param channel by which they were recognised; null when it was by a name
 */
public record Writer(
        UUID lawmaker,
        String name,
        String seat,
        @Nullable UUID staff,
        String staffName,
        Known by,
        @Nullable UUID channel) {}
