package org.parley.intake.column;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a list says, in our terms.
 *
 * @param personKey the same for all lines of one person
 * @param parliament as the list writes it; empty where it does not say
 * @param chamber as the list writes it; empty where it does not say
 * @param officialName empty in a list that only adds to people who are already here, found by their ids
 * @param notes what columns say that mean nothing else, one a line
 */
public record ListRow(
        int line,
        String personKey,
        String officialName,
        String givenName,
        String familyName,
        String nameOrder,
        String honorific,
        String otherNames,
        String gender,
        @Nullable LocalDate bornOn,
        String parliament,
        String chamber,
        String constituency,
        String party,
        String group,
        String term,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        List<ForeignId> ids,
        List<Way> ways,
        List<Seat> seats,
        String notes,
        List<RowFault> faults) {

    /** Whether the line as a whole is not entered. */
    public boolean refused() {
        return faults.stream().anyMatch(RowFault::refused);
    }

    /** Whether the line only adds to somebody who is already here. */
    public boolean knownOnly() {
        return officialName.isEmpty();
    }
}
