package org.parley.followup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search for follow-ups holds; null means any.
 *
 * @param mine only those that the reader will do
 * @param done those that were done in place of those that are open
 */
public record FollowUpFilter(
        boolean mine,
        boolean done,
        @Nullable DueWhen due,
        @Nullable UUID lawmaker,
        @Nullable UUID campaign,
        @Nullable UUID letter) {

    /** What the reader has to do. */
    public static final FollowUpFilter MINE = new FollowUpFilter(true, false, null, null, null, null);

    /** The reader's, due at some time. */
    public static FollowUpFilter mine(DueWhen due) {
        return new FollowUpFilter(true, false, due, null, null, null);
    }

    /** Everybody's open ones about a person. */
    public static FollowUpFilter ofLawmaker(UUID lawmaker) {
        return new FollowUpFilter(false, false, null, lawmaker, null, null);
    }

    /** Everybody's open ones about a letter. */
    public static FollowUpFilter ofLetter(UUID letter) {
        return new FollowUpFilter(false, false, null, null, null, letter);
    }
}
