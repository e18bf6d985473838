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

    /** Everybody's open ones of a campaign. */
    public static FollowUpFilter ofCampaign(UUID campaign) {
        return new FollowUpFilter(false, false, null, null, campaign, null);
    }

    public FollowUpFilter withMine(boolean other) {
        return new FollowUpFilter(other, done, due, lawmaker, campaign, letter);
    }

    public FollowUpFilter withDone(boolean other) {
        return new FollowUpFilter(mine, other, due, lawmaker, campaign, letter);
    }

    public FollowUpFilter withDue(@Nullable DueWhen other) {
        return new FollowUpFilter(mine, done, other, lawmaker, campaign, letter);
    }

    /** The same, about anything. */
    public FollowUpFilter withoutSubject() {
        return new FollowUpFilter(mine, done, due, null, null, null);
    }
}
