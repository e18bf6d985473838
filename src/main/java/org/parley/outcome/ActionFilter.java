package org.parley.outcome;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which actions are meant; null and blank stand for any.
 *
 * @param search words that must all occur in the title or the reference
 * @param letter only those of which somebody said what they have to do with this letter
 * @param bearing only those of which somebody said this, about the letter or a letter of the campaign where one is given
 * @param lawmaker only those in which they took part
 * @param role only those in which somebody did this, the lawmaker where one is given
 */
public record ActionFilter(
        String search,
        @Nullable UUID parliament,
        @Nullable ActionKind kind,
        @Nullable ActionStage stage,
        @Nullable UUID campaign,
        @Nullable UUID letter,
        @Nullable Bearing bearing,
        @Nullable UUID lawmaker,
        @Nullable PartRole role) {

    /** All of them. */
    public static final ActionFilter ALL = new ActionFilter("", null, null, null, null, null, null, null, null);

    /** Those in a parliament. */
    public static ActionFilter ofParliament(UUID parliament) {
        return ALL.withParliament(parliament);
    }

    /** Those in which a lawmaker took part. */
    public static ActionFilter ofLawmaker(UUID lawmaker) {
        return ALL.withLawmaker(lawmaker, null);
    }

    /** Those that have to do with a letter, or have not, as somebody said. */
    public static ActionFilter ofLetter(UUID letter) {
        return ALL.withLetter(letter, null);
    }

    /** The same for the letters of a campaign. */
    public static ActionFilter ofCampaign(UUID campaign) {
        return ALL.withCampaign(campaign, null);
    }

    public ActionFilter withSearch(String words) {
        return new ActionFilter(words, parliament, kind, stage, campaign, letter, bearing, lawmaker, role);
    }

    public ActionFilter withParliament(@Nullable UUID one) {
        return new ActionFilter(search, one, kind, stage, campaign, letter, bearing, lawmaker, role);
    }

    public ActionFilter withKind(@Nullable ActionKind one) {
        return new ActionFilter(search, parliament, one, stage, campaign, letter, bearing, lawmaker, role);
    }

    public ActionFilter withStage(@Nullable ActionStage one) {
        return new ActionFilter(search, parliament, kind, one, campaign, letter, bearing, lawmaker, role);
    }

    public ActionFilter withCampaign(@Nullable UUID one, @Nullable Bearing what) {
        return new ActionFilter(search, parliament, kind, stage, one, letter, what, lawmaker, role);
    }

    public ActionFilter withLetter(@Nullable UUID one, @Nullable Bearing what) {
        return new ActionFilter(search, parliament, kind, stage, campaign, one, what, lawmaker, role);
    }

    public ActionFilter withLawmaker(@Nullable UUID one, @Nullable PartRole what) {
        return new ActionFilter(search, parliament, kind, stage, campaign, letter, bearing, one, what);
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return !equals(ALL);
    }
}
