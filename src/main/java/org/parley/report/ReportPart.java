package org.parley.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a report can tell, in the order in which it does. */
public enum ReportPart {
    SUMMARY,
    GOALS,
    PARLIAMENTS,
    RESPONSES,
    WEEKS,
    POSITIONS,
    COMMITMENTS,
    ACTIONS,
    STUCK,
    METHODS;

    /** The word of what is kept. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the translations. */
    public String key() {
        return "report.part." + word();
    }

    /** The key of a line that says what it tells. */
    public String explanation() {
        return key() + "-is";
    }

    /** The part of a word; none where none is called so. */
    public static Optional<ReportPart> of(String word) {
        return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
    }
}
