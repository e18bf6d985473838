package org.parley.partner;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.base.Aggregate;

/** An organisation that signs with us. */
@Entity
@SuppressWarnings("UnusedVariable") // what lists read, they read by SQL
class Partner extends Aggregate {

    private String name = "";
    private String acronym = "";
    private @Nullable String country;
    private String website = "";
    private String notes = "";

    @ElementCollection
    @CollectionTable(name = "partner_name", joinColumns = @JoinColumn(name = "partner_id"))
    @OrderColumn(name = "position")
    private List<OtherName> otherNames = new ArrayList<>();

    protected Partner() {}

    Partner(PartnerDetails details) {
        take(details);
    }

    /** Corrects what the form edits, unless somebody else was quicker. */
    void correct(long seenVersion, PartnerDetails details) {
        mustBeAt(seenVersion);
        take(details);
    }

    private void take(PartnerDetails details) {
        name = details.name();
        acronym = details.acronym();
        country = details.country();
        website = details.website();
        notes = details.notes();
        if (!otherNames.equals(details.otherNames())) {
            otherNames.clear();
            otherNames.addAll(details.otherNames());
        }
    }
}
