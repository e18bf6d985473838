package org.parley.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of the list.
 *
 * @param line where they first occur
 * @param lines how many lines are about them
 * @param lawmaker who they are in the directory, or may be when it is doubtful
 * @param known that lawmaker's name
 * @param reason why it is doubtful, as a key of the translations
 * @param decided whether somebody decided who they are
 */
public record PersonLine(
        int line,
        int lines,
        @Nullable UUID lawmaker,
        String known,
        String name,
        String givenName,
        String familyName,
        String chamber,
        String constituency,
        String party,
        String reason,
        boolean decided) {}
