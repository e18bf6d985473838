package org.parley.merger;

import java.util.Objects;
import org.parley.partner.PartnerLine;

/** What two partners may say differently, of which one value stays. */
public enum Field {
    NAME("partner.name"),
    ACRONYM("partner.acronym"),
    COUNTRY("partner.country"),
    WEBSITE("partner.website");

    private final String key;

    Field(String key) {
        this.key = key;
    }

    /** The key of its name in the translations. */
    public String key() {
        return key;
    }

    /** What a partner says; empty for nothing. */
    public String of(PartnerLine line) {
        return switch (this) {
            case NAME -> line.name();
            case ACRONYM -> line.acronym();
            case COUNTRY -> Objects.requireNonNullElse(line.country(), "");
            case WEBSITE -> line.website();
        };
    }

    /** Whether somebody has to choose: both say something, and not the same. */
    public boolean isOpen(PartnerLine one, PartnerLine other) {
        return !of(one).isEmpty() && !of(other).isEmpty() && !of(one).equals(of(other));
    }
}
