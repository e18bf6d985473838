package org.parley.intake.column;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as lists write it: ISO, with or without a time; day, month, year with dots; with slashes where only one order is possible.
 * Years of the Buddhist calendar become common ones. What could be two days is no day.
 */
final class DayReading {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?: .*)?");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?: .*)?");

    private DayReading() {}

    /** The day, or null when it is none or could be two. */
    static @Nullable LocalDate of(String written) {
        Matcher iso = ISO.matcher(written);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dots = DOTS.matcher(written);
        if (dots.matches()) {
            return day(dots.group(3), dots.group(2), dots.group(1));
        }
        Matcher slashes = SLASHES.matcher(written);
        if (!slashes.matches()) {
            return null;
        }
        LocalDate dayFirst = day(slashes.group(3), slashes.group(2), slashes.group(1));
        LocalDate monthFirst = day(slashes.group(3), slashes.group(1), slashes.group(2));
        if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
            return dayFirst == null ? monthFirst : dayFirst;
        }
        return null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        int written = Integer.parseInt(year);
        int common = written >= 2400 && written < 2700 ? written - 543 : written;
        if (common < 1700 || common > 2200) {
            return null;
        }
        try {
            return LocalDate.of(common, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
