package org.parley.lawmaker;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search among lawmakers holds. Everything given must hold.
 *
 * @param search words that must all occur in a name; blank for all
 * @param party the exact name of a party or of a political group; empty for all
 * @param constituency words that must all occur in the constituency; blank for all
 * @param inOffice only those with a seat today, or only those without; null for both
 * @param writable only those whom a letter can reach, or only those whom none can; null for both
 */
public record LawmakerFilter(
        String search,
        @Nullable UUID parliament,
        @Nullable UUID chamber,
        String party,
        String constituency,
        @Nullable Boolean inOffice,
        @Nullable Boolean writable) {

    public static final LawmakerFilter ALL = new LawmakerFilter("", null, null, "", "", null, null);

    public LawmakerFilter withSearch(String words) {
        return new LawmakerFilter(words, parliament, chamber, party, constituency, inOffice, writable);
    }

    public LawmakerFilter withParliament(@Nullable UUID one) {
        return new LawmakerFilter(search, one, null, party, constituency, inOffice, writable);
    }

    public LawmakerFilter withChamber(@Nullable UUID one) {
        return new LawmakerFilter(search, parliament, one, party, constituency, inOffice, writable);
    }

    public LawmakerFilter withParty(String partyOrGroup) {
        return new LawmakerFilter(search, parliament, chamber, partyOrGroup, constituency, inOffice, writable);
    }

    public LawmakerFilter withConstituency(String words) {
        return new LawmakerFilter(search, parliament, chamber, party, words, inOffice, writable);
    }

    public LawmakerFilter withInOffice(@Nullable Boolean yes) {
        return new LawmakerFilter(search, parliament, chamber, party, constituency, yes, writable);
    }

    public LawmakerFilter withWritable(@Nullable Boolean yes) {
        return new LawmakerFilter(search, parliament, chamber, party, constituency, inOffice, yes);
    }
}
