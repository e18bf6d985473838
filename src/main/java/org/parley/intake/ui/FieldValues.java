package org.parley.intake.ui;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.base.ui.Dates;

/** What the values of a comparison look like: days as the person reads them, everything else as it is. */
final class FieldValues {

    private static final Set<String> DAYS = Set.of("start", "end", "birthday");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private FieldValues() {}

    static String of(String field, String value) {
        return DAYS.contains(field) && DAY.matcher(value).matches() ? Dates.day(LocalDate.parse(value)) : value;
    }
}
