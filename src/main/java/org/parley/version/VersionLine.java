package org.parley.version;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version as lists show it.
 *
 * @param seen the version number to carry back with a change
 * @param ownTitle what the letter is called in it; empty where it is called what the letter is
 * @param parliament the parliament to which it is adapted, null for all
 * @param parliamentName how that is called; empty for all
 * @param madeFrom the version it was made from, null for the base text
 * @param behind whether that says something else now than when somebody last looked at both
 * @param supersedes the sealed version in whose place it stands, null where it is no correction
 * @param supersededBy the correction that stands in its place, null while it is current
 * @param others how many versions were made from it
 * @param waiting how many recipients will get it
 * @param sent how many recipients got it
 */
public record VersionLine(
        UUID id,
        UUID letter,
        long seen,
        String language,
        String title,
        String ownTitle,
        @Nullable UUID parliament,
        String parliamentName,
        @Nullable UUID madeFrom,
        boolean behind,
        boolean empty,
        boolean sealed,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy,
        long others,
        long waiting,
        long sent) {

    /** Whether it is the letter's own text. */
    public boolean isBase() {
        return madeFrom == null;
    }

    /** Whether it goes to whoever it fits and was not sent to yet. */
    public boolean isCurrent() {
        return supersededBy == null;
    }

    /** What a form edits. */
    public VersionDetails details() {
        return new VersionDetails(language, parliament, ownTitle);
    }
}
