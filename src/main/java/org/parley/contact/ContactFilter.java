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
        return new ContactFilter("", null, campaign, null, null, null, null, null);
    }

    /** Contacts with a lawmaker or their office. */
    public static ContactFilter ofLawmaker(UUID lawmaker) {
        return new ContactFilter("", null, null, null, lawmaker, null, null, null);
    }

    public boolean isAll() {
        return equals(ALL);
    }
}
