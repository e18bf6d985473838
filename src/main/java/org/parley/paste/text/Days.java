package org.parley.paste.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.base.Months;

/**
 * The days that stand in a line, as letters write them: 8 June 2026, June 8, 2026, le 8 juin 2026, 8. Juni 2026, 2026-06-08, with
 * years of the Buddhist calendar and the digits of any script. 08/06/2026 can be two days.
 */
public final class Days {

    private static final int BUDDHIST = 543;
    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE;
    private static final String WORD = "([\\p{L}\\p{M}]{3,20})";
    private static final String YEAR = "(\\d{4})(?!\\d)";

    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\\.)?,?\\s*(?:of\\s+|de\\s+|d'|ខែ|เดือน)?\\s*" + WORD
                    + "\\.?,?\\s*(?:de[l]?\\s+|ឆ្នាំ\\s*|พ\\.?ศ\\.?\\s*|ค\\.?ศ\\.?\\s*|B\\.?E\\.?\\s*)?" + YEAR,
            FLAGS);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(WORD + "\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + YEAR, FLAGS);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)|年(\\d{1,2})月(\\d{1,2})日)", FLAGS);
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?!\\d)", FLAGS);

    private Days() {}

    /** A day and where it stands in the text. */
    public record Found(Day day, int start, int end) {}

    /** Whether the text begins with a day, so that its number is not one of a list. */
    static boolean begins(String text) {
        List<Found> found = in(text);
        return !found.isEmpty() && found.getFirst().start() == 0;
    }

    /** All days in their order. */
    public static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        if (text.length() > 2000 || text.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        String straight = Cues.straight(text);
        for (Matcher m = DAY_FIRST.matcher(straight); m.find(); ) {
            add(found, m, sure(m.group(3), Months.number(m.group(2)), m.group(1)));
        }
        for (Matcher m = MONTH_FIRST.matcher(straight); m.find(); ) {
            add(found, m, sure(m.group(3), Months.number(m.group(1)), m.group(2)));
        }
        for (Matcher m = YEAR_FIRST.matcher(straight); m.find(); ) {
            boolean dashed = m.group(3) != null;
            add(found, m, sure(m.group(1), number(m.group(dashed ? 3 : 5)), m.group(dashed ? 4 : 6)));
        }
        for (Matcher m = FIGURES.matcher(straight); m.find(); ) {
            add(found, m, figures(m));
        }
        found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return found;
    }

    private static @Nullable Day figures(Matcher m) {
        Day dayFirst = sure(m.group(4), number(m.group(3)), m.group(1));
        if (m.group(2).equals(".")) {
            return dayFirst;
        }
        Day monthFirst = sure(m.group(4), number(m.group(1)), m.group(3));
        if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
            return dayFirst == null ? monthFirst : dayFirst;
        }
        return new Day(dayFirst.day(), monthFirst.day());
    }

    private static void add(List<Found> found, Matcher m, @Nullable Day day) {
        if (day != null && found.stream().noneMatch(one -> one.start() < m.end() && m.start() < one.end())) {
            found.add(new Found(day, m.start(), m.end()));
        }
    }

    private static @Nullable Day sure(String year, int month, String day) {
        int written = number(year);
        int common = written >= 2400 && written < 2700 ? written - BUDDHIST : written;
        if (common < 1900 || common > 2200 || month < 1) {
            return null;
        }
        try {
            return new Day(LocalDate.of(common, month, number(day)), null);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : digits.chars().reduce(0, (sum, digit) -> 10 * sum + Character.digit(digit, 10));
    }
}
