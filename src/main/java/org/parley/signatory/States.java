package org.parley.signatory;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.signatory.SignatoryState.Declined;
import org.parley.signatory.SignatoryState.Invited;
import org.parley.signatory.SignatoryState.Signed;
import org.parley.signatory.SignatoryState.Withdrew;

/** Reads a state as it is stored; the checks of the table make sure that its days are there. */
final class States {

    private States() {}

    static SignatoryState of(
            String word,
            @Nullable LocalDate invitedOn,
            @Nullable LocalDate signedOn,
            String authorisedBy,
            String knownBy,
            @Nullable LocalDate declinedOn,
            String because,
            @Nullable LocalDate withdrewOn) {
        return switch (SignatoryShow.of(word).orElseThrow()) {
            case INVITED -> new Invited(Objects.requireNonNull(invitedOn));
            case SIGNED, LATE -> new Signed(Objects.requireNonNull(signedOn), authorisedBy, knownBy);
            case DECLINED -> new Declined(Objects.requireNonNull(declinedOn), because);
            case WITHDREW ->
                new Withdrew(
                        Objects.requireNonNull(withdrewOn),
                        new Signed(Objects.requireNonNull(signedOn), authorisedBy, knownBy));
        };
    }
}
