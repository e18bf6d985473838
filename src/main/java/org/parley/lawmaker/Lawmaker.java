package org.parley.lawmaker;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.base.Aggregate;

/** A person; never deleted because a term ended. The official name is kept letter by letter as it was given. */
@Entity
class Lawmaker extends Aggregate {

    private String officialName = "";
    private String givenName = "";
    private String familyName = "";
    private NameOrder nameOrder = NameOrder.GIVEN_FIRST;
    private String honorific = "";
    private String otherNames = "";
    private @Nullable LocalDate bornOn;
    private String gender = "";
    private String notes = "";

    protected Lawmaker() {}

    Lawmaker(LawmakerDetails details) {
        take(details);
    }

    void correct(long seen, LawmakerDetails details) {
        mustBeAt(seen);
        take(details);
    }

    LawmakerDetails details() {
        return new LawmakerDetails(
                officialName, givenName, familyName, nameOrder, honorific, otherNames, bornOn, gender, notes);
    }

    private void take(LawmakerDetails details) {
        officialName = details.officialName().strip();
        givenName = details.givenName().strip();
        familyName = details.familyName().strip();
        nameOrder = details.nameOrder();
        honorific = details.honorific().strip();
        otherNames = details.otherNames().strip();
        bornOn = details.bornOn();
        gender = details.gender().strip();
        notes = details.notes();
    }
}
