package org.parley.commitment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which commitments are meant; null stands for any. */
public record CommitmentFilter(
        @Nullable UUID campaign,
        @Nullable UUID lawmaker,
        @Nullable CommitmentState state,
        boolean overdue) {

    /** All of them. */
    public static final CommitmentFilter ALL = new CommitmentFilter(null, null, null, false);

    /** Those on a campaign. */
    public static CommitmentFilter ofCampaign(UUID campaign) {
        return new CommitmentFilter(campaign, null, null, false);
    }

    /** Those of a lawmaker. */
    public static CommitmentFilter ofLawmaker(UUID lawmaker) {
        return new CommitmentFilter(null, lawmaker, null, false);
    }

    /** The same, narrowed to a state; null for all. */
    public CommitmentFilter in(@Nullable CommitmentState one) {
        return new CommitmentFilter(campaign, lawmaker, one, false);
    }

    /** The same, narrowed to those that are open and whose day is over. */
    public CommitmentFilter late() {
        return new CommitmentFilter(campaign, lawmaker, null, true);
    }
}
