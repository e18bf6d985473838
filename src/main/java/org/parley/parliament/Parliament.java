package org.parley.parliament;

import jakarta.persistence.Entity;
import org.parley.base.Aggregate;

/** An institution that can be written to as such; it has one or two chambers. */
@Entity
class Parliament extends Aggregate {

    private String code = "";
    private String country = "";
    private String name = "";
    private String nativeName = "";
    private String website = "";
    private String languages = "";
    private boolean checked;
    private String source = "";
    private boolean corrected;

    protected Parliament() {}

    /** Corrects its facts; from now on they are ours, and db/reference no longer changes them. */
    void correct(long seen, ParliamentDetails facts) {
        mustBeAt(seen);
        name = facts.name().strip();
        nativeName = facts.nativeName().strip();
        website = facts.website().strip();
        languages = facts.languages().strip();
        checked = facts.checked();
        source = facts.source().strip();
        corrected = true;
    }

    String code() {
        return code;
    }

    String country() {
        return country;
    }

    boolean corrected() {
        return corrected;
    }

    ParliamentDetails details() {
        return new ParliamentDetails(name, nativeName, website, languages, checked, source);
    }
}
