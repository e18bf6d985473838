package org.parley.partner;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Seen;

/**
 * A partner as the list and the head of its page show it.
 *
 * @param seen the version to carry back with a correction
 * @param logo the picture that is shown; null for none
 * @param people how many contact people are known there
 */
public record PartnerLine(
        UUID id,
        long seen,
        String name,
        String acronym,
        List<OtherName> otherNames,
        @Nullable String country,
        String website,
        String notes,
        @Nullable UUID logo,
        int people) {

    /** What a form edits, at the version at which it was seen. */
    public Seen<PartnerDetails> asSeen() {
        return new Seen<>(id, seen, new PartnerDetails(name, acronym, otherNames, country, website, notes));
    }
}
