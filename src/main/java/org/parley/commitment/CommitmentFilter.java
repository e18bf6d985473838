package org.parley.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which commitments are meant; null stands for any.
 *
 * @param overdue only those that are open and whose day is over
 * @param mine only those that the reader wrote down, or that belong to a letter or a campaign of theirs
 * @param until only those that are open and due until this day
 * @param letter only those that were made in answer to it
 */
public record CommitmentFilter(
        @Nullable UUID campaign,
        @Nullable UUID lawmaker,
        @Nullable CommitmentState state,
        boolean overdue,
        boolean mine,
        @Nullable LocalDate until,
        @Nullable UUID letter) {

    /** All of them. */
    public static final CommitmentFilter ALL = new CommitmentFilter(null, null, null, false, false, null, null);

    /** Those on a campaign. */
    public static CommitmentFilter ofCampaign(UUID campaign) {
        return ALL.on(campaign);
    }

    /** Those of a lawmaker. */
    public static CommitmentFilter ofLawmaker(UUID lawmaker) {
        return ALL.by(lawmaker);
    }

    /** Those of the reader that fall due until a day, or did. */
    public static CommitmentFilter mineDue(LocalDate until) {
        return ALL.ofMine(true).due(until);
    }

    /** The same, on a campaign; null for all. */
    public CommitmentFilter on(@Nullable UUID one) {
        return new CommitmentFilter(one, lawmaker, state, overdue, mine, until, letter);
    }

    /** The same, by a lawmaker; null for all. */
    public CommitmentFilter by(@Nullable UUID one) {
        return new CommitmentFilter(campaign, one, state, overdue, mine, until, letter);
    }

    /** The same, narrowed to a state; null for all. What is due no longer matters. */
    public CommitmentFilter in(@Nullable CommitmentState one) {
        return new CommitmentFilter(campaign, lawmaker, one, false, mine, null, letter);
    }

    /** The same, narrowed to those that are open and whose day is over. */
    public CommitmentFilter late() {
        return new CommitmentFilter(campaign, lawmaker, null, true, mine, null, letter);
    }

    /** The same, narrowed to those of the reader or not. */
    public CommitmentFilter ofMine(boolean only) {
        return new CommitmentFilter(campaign, lawmaker, state, overdue, only, until, letter);
    }

    /** The same, narrowed to those that are open and due until a day; null for all. */
    public CommitmentFilter due(@Nullable LocalDate day) {
        return new CommitmentFilter(campaign, lawmaker, state, overdue, mine, day, letter);
    }

    /** The same, in answer to a letter; null for all. */
    public CommitmentFilter about(@Nullable UUID one) {
        return new CommitmentFilter(campaign, lawmaker, state, overdue, mine, until, one);
    }
}
