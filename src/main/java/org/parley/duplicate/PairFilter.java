package org.parley.duplicate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs are asked for. Everything given must hold.
 *
 * @param parliament one of the two sits or sat there; null for all
 * @param evidence what must speak for them; null for all
 * @param lawmaker one of the two; null for all
 * @param campaign one of the two is meant to get a letter of it; null for all
 * @param letter one of the two is meant to get it; null for all
 * @param apart those of whom somebody said that they are different people, in the place of those who are proposed
 */
public record PairFilter(
        @Nullable UUID parliament,
        @Nullable Evidence evidence,
        @Nullable UUID lawmaker,
        @Nullable UUID campaign,
        @Nullable UUID letter,
        boolean apart) {

    public static final PairFilter ALL = new PairFilter(null, null, null, null, null, false);

    public PairFilter withParliament(@Nullable UUID one) {
        return new PairFilter(one, evidence, lawmaker, campaign, letter, apart);
    }

    public PairFilter withEvidence(@Nullable Evidence kind) {
        return new PairFilter(parliament, kind, lawmaker, campaign, letter, apart);
    }

    public PairFilter withLawmaker(@Nullable UUID one) {
        return new PairFilter(parliament, evidence, one, campaign, letter, apart);
    }

    public PairFilter withApart(boolean yes) {
        return new PairFilter(parliament, evidence, lawmaker, campaign, letter, yes);
    }

    /** The same, among those who are meant to get a letter of a campaign, or one letter; null for all. */
    public PairFilter getting(@Nullable UUID ofCampaign, @Nullable UUID one) {
        return new PairFilter(parliament, evidence, lawmaker, ofCampaign, one, apart);
    }
}
