package org.parley.lawmaker;

import java.time.LocalDate;
import org.parley.base.Refusal;

/** A seat is left once. */
public class MandateAlreadyEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    MandateAlreadyEnded(Mandate mandate, LocalDate endedOn) {
        super("mandate.already-ended", "%s ended on %s".formatted(mandate, endedOn));
    }
}
