package org.parley.rule.ui;

import static org.parley.base.ui.Words.t;

import java.time.LocalDate;
import org.parley.base.ui.Dates;
import org.parley.rule.RuleDetails;
import org.parley.rule.RuleNumber;

/** How a rule and its numbers are said. */
final class RuleText {

    private RuleText() {}

    /** The rule as a sentence. */
    static String of(RuleDetails rule) {
        return String.join(
                " ",
                t("rule.sentence-first", rule.firstAfter()),
                rule.reminders() == 0 ? "" : t("rule.sentence-reminders", rule.reminders(), rule.every()),
                rule.endsSilent() ? t("rule.sentence-silent", rule.every()) : t("rule.sentence-open"),
                t(rule.recessCounts() ? "rule.sentence-recess-counts" : "rule.sentence-recess-waits"));
    }

    /** A number with what it counts. What comes today where the parliament is, and not yet by its clock, comes later today. */
    static String of(RuleNumber number, LocalDate today) {
        LocalDate day = number.show().day();
        String what = t("rule.what", number.followUps(), number.silences());
        return switch (number.show().group()) {
            case LATER ->
                today.equals(day) ? t("rule.group.later-today", what) : t("rule.group.later", what, Dates.day(day));
            case WAITS ->
                day == null
                        ? t("rule.group.waits-open", what, number.why())
                        : t("rule.group.waits", what, number.why(), Dates.day(day));
            case NOW, BUSY, RAISED, SILENT -> t(number.show().group().key(), what, number.recipients());
        };
    }
}
