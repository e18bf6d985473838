package org.parley.response;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search for responses holds; null means any.
 *
 * @param response this one only
 * @param campaign to letters of this campaign
 * @param parliament from this parliament
 * @param when that came within these days
 * @param first only those by which a recipient answered for the first time
 * @param mine only those to letters that the reader owns
 * @param among only some of these
 */
public record ResponseFilter(
        @Nullable UUID response,
        @Nullable UUID letter,
        @Nullable UUID campaign,
        @Nullable UUID parliament,
        @Nullable ResponseClass only,
        Came when,
        boolean first,
        boolean mine,
        @Nullable Set<UUID> among) {

    /** All there are. */
    public static final ResponseFilter ALL =
            new ResponseFilter(null, null, null, null, null, Came.EVER, false, false, null);

    public ResponseFilter(@Nullable UUID response, @Nullable UUID letter, @Nullable ResponseClass only, boolean mine) {
        this(response, letter, null, null, only, Came.EVER, false, mine, null);
    }

    /** These alone. */
    public static ResponseFilter among(Set<UUID> responses) {
        return new ResponseFilter(null, null, null, null, null, Came.EVER, false, false, responses);
    }

    /** What came back on a letter. */
    public static ResponseFilter ofLetter(UUID letter) {
        return new ResponseFilter(null, letter, null, false);
    }

    /** What came back on all letters of a campaign. */
    public static ResponseFilter ofCampaign(UUID campaign) {
        return ALL.about(null, campaign);
    }

    /** The same, on this letter or all letters of this campaign. */
    public ResponseFilter about(@Nullable UUID otherLetter, @Nullable UUID otherCampaign) {
        return new ResponseFilter(response, otherLetter, otherCampaign, parliament, only, when, first, mine, among);
    }

    /** The same, from this parliament. */
    public ResponseFilter from(@Nullable UUID other) {
        return new ResponseFilter(response, letter, campaign, other, only, when, first, mine, among);
    }

    /** The same, of this class. */
    public ResponseFilter of(@Nullable ResponseClass other) {
        return new ResponseFilter(response, letter, campaign, parliament, other, when, first, mine, among);
    }

    /** The same, of other days. */
    public ResponseFilter that(Came other) {
        return new ResponseFilter(response, letter, campaign, parliament, only, other, first, mine, among);
    }

    /** The same, and only first answers, or all again. */
    public ResponseFilter onlyFirst(boolean other) {
        return new ResponseFilter(response, letter, campaign, parliament, only, when, other, mine, among);
    }
}
