package org.parley.parliament;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.parley.base.Aggregate;

/** A house of a parliament; people hold seats in it. */
@Entity
class Chamber extends Aggregate {

    private String name = "";
    private String nativeName = "";
    private @Nullable Integer seats;
    private boolean sits;
    private boolean checked;
    private String source = "";
    private boolean corrected;

    protected Chamber() {}

    /** Corrects its facts; from now on they are ours, and db/reference no longer changes them. */
    void correct(long seen, ChamberDetails facts) {
        mustBeAt(seen);
        name = facts.name().strip();
        nativeName = facts.nativeName().strip();
        seats = facts.seats();
        sits = facts.sits();
        checked = facts.checked();
        source = facts.source().strip();
        corrected = true;
    }

    boolean corrected() {
        return corrected;
    }

    ChamberDetails details() {
        return new ChamberDetails(name, nativeName, seats, sits, checked, source);
    }
}
