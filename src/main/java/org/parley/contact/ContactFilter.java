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
 * @param planned only what the reader takes part in, was planned, and of which nobody said yet that it took place
 */
public record ContactFilter(
        String search,
        @Nullable ContactKind kind,
        @Nullable UUID campaign,
        @Nullable UUID letter,
        @Nullable UUID lawmaker,
        @Nullable UUID parliament,
        @Nullable UUID partner,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean planned) {

    public static final ContactFilter ALL =
            new ContactFilter("", null, null, null, null, null, null, null, null, false);

    /** Contacts about a campaign. */
    public static ContactFilter ofCampaign(UUID campaign) {
        return ALL.withCampaign(campaign);
    }

    /** Contacts with a lawmaker or their office. */
    public static ContactFilter ofLawmaker(UUID lawmaker) {
        return ALL.withLawmaker(lawmaker);
    }

    /** Contacts in which a partner took part. */
    public static ContactFilter ofPartner(UUID partner) {
        return ALL.withPartner(partner);
    }

    /** What the reader planned, until a day: what is past and not told yet among it. */
    public static ContactFilter planned(LocalDate until) {
        return ALL.withTo(until).withPlanned(true);
    }

    public ContactFilter withSearch(String other) {
        return new ContactFilter(other, kind, campaign, letter, lawmaker, parliament, partner, from, to, planned);
    }

    public ContactFilter withKind(@Nullable ContactKind other) {
        return new ContactFilter(search, other, campaign, letter, lawmaker, parliament, partner, from, to, planned);
    }

    public ContactFilter withCampaign(@Nullable UUID other) {
        return new ContactFilter(search, kind, other, letter, lawmaker, parliament, partner, from, to, planned);
    }

    public ContactFilter withLetter(@Nullable UUID other) {
        return new ContactFilter(search, kind, campaign, other, lawmaker, parliament, partner, from, to, planned);
    }

    public ContactFilter withLawmaker(@Nullable UUID other) {
        return new ContactFilter(search, kind, campaign, letter, other, parliament, partner, from, to, planned);
    }

    public ContactFilter withParliament(@Nullable UUID other) {
        return new ContactFilter(search, kind, campaign, letter, lawmaker, other, partner, from, to, planned);
    }

    public ContactFilter withPartner(@Nullable UUID other) {
        return new ContactFilter(search, kind, campaign, letter, lawmaker, parliament, other, from, to, planned);
    }

    public ContactFilter withFrom(@Nullable LocalDate other) {
        return new ContactFilter(search, kind, campaign, letter, lawmaker, parliament, partner, other, to, planned);
    }

    public ContactFilter withTo(@Nullable LocalDate other) {
        return new ContactFilter(search, kind, campaign, letter, lawmaker, parliament, partner, from, other, planned);
    }

    public ContactFilter withPlanned(boolean other) {
        return new ContactFilter(search, kind, campaign, letter, lawmaker, parliament, partner, from, to, other);
    }
}
