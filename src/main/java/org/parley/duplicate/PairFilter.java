package org.parley.duplicate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs are asked for. Everything given must hold.
 *
 * @param parliament one of the two sits or sat there; null for all
 * @param evidence what must speak for them; null for all
 * @param lawmaker one of the two; null for all
 * @param apart those of whom somebody said that they are different people, in the place of those who are proposed
 */
public record PairFilter(
        @Nullable UUID parliament,
        @Nullable Evidence evidence,
        @Nullable UUID lawmaker,
        boolean apart) {

    public static final PairFilter ALL = new PairFilter(null, null, null, false);

    public PairFilter withParliament(@Nullable UUID one) {
        return new PairFilter(one, evidence, lawmaker, apart);
    }

    public PairFilter withEvidence(@Nullable Evidence kind) {
        return new PairFilter(parliament, kind, lawmaker, apart);
    }

    public PairFilter withLawmaker(@Nullable UUID one) {
        return new PairFilter(parliament, evidence, one, apart);
    }

    public PairFilter withApart(boolean yes) {
        return new PairFilter(parliament, evidence, lawmaker, yes);
    }
}
