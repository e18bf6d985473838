package org.parley.contact;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search for contacts holds; null means any.
 *
 * @param search words that stand in the notes or in the names of those who took part
 * @param from the first day, on the reader's clock
 * @param to the last day, on the reader's clock
 */
public record ContactFilter(
        String search,
        @Nullable ContactKind kind,
        @Nullable UUID campaign,
        @Nullable UUID letter,
        @Nullable UUID lawmaker,
        @Nullable UUID parliament,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final ContactFilter ALL = new ContactFilter("", null, null, null, null, null, null, null);

    /** Contacts about a campaign. */
    public static ContactFilter ofCampaign(UUID campaign) {
        return ALL.withCampaign(campaign);
    }

    /** Contacts with a lawmaker or their office. */
    public static ContactFilter ofLawmaker(UUID lawmaker) {
        return ALL.withLawmaker(lawmaker);
    }

    public ContactFilter withSearch(String other) {
        return new ContactFilter(other, kind, campaign, letter, lawmaker, parliament, from, to);
    }

    public ContactFilter withKind(@Nullable ContactKind other) {
        return new ContactFilter(search, other, campaign, letter, lawmaker, parliament, from, to);
    }

    public ContactFilter withCampaign(@Nullable UUID other) {
        return new ContactFilter(search, kind, other, letter, lawmaker, parliament, from, to);
    }

    public ContactFilter withLetter(@Nullable UUID other) {
        return new ContactFilter(search, kind, campaign, other, lawmaker, parliament, from, to);
    }

    public ContactFilter withLawmaker(@Nullable UUID other) {
        return new ContactFilter(search, kind, campaign, letter, other, parliament, from, to);
    }

    public ContactFilter withParliament(@Nullable UUID other) {
        return new ContactFilter(search, kind, campaign, letter, lawmaker, other, from, to);
    }

    public ContactFilter withFrom(@Nullable LocalDate other) {
        return new ContactFilter(search, kind, campaign, letter, lawmaker, parliament, other, to);
    }

    public ContactFilter withTo(@Nullable LocalDate other) {
        return new ContactFilter(search, kind, campaign, letter, lawmaker, parliament, from, other);
    }
}
