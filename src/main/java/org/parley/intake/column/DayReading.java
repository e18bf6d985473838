package org.parley.intake.column;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.base.Months;

/**
 * A day as lists write it: year first; day, month, year with dots; with slashes, where the order is known or only one is possible;
 * with the month's name. A time may follow. Years of the Buddhist calendar become common ones. What could be two days is no day.
 */
final class DayReading {

    private static final int BUDDHIST = 543;

    private DayReading() {}

    /** The day, or null when it is none, could be two, or contradicts the order. */
    static @Nullable LocalDate of(String written, DayOrder order) {
        List<Part> parts = parts(written);
        if (parts.size() == 1) {
            return compact(parts.getFirst());
        }
        if (parts.size() < 3) {
            return null;
        }
        Part one = parts.get(0);
        Part two = parts.get(1);
        Part three = parts.get(2);
        if (one.month() > 0) {
            return two.digits() <= 2 && three.digits() == 4 ? day(three.number(), one.month(), two.number()) : null;
        }
        if (two.month() > 0) {
            boolean yearFirst = one.digits() == 4 && three.digits() <= 2;
            boolean yearLast = three.digits() == 4 && one.digits() <= 2;
            if (!yearFirst && !yearLast) {
                return null;
            }
            return yearFirst
                    ? day(one.number(), two.month(), three.number())
                    : day(three.number(), two.month(), one.number());
        }
        if (one.isNumber() && two.isNumber() && three.isNumber() && two.digits() <= 2) {
            return ofNumbers(one, two, three, order);
        }
        return null;
    }

    /** What one cell proves about the order: nothing, one of the two, or that it is open. */
    static DayOrder order(String written) {
        List<Part> parts = parts(written.strip());
        if (parts.size() < 3 || !isSlashed(parts.get(0), parts.get(1), parts.get(2))) {
            return DayOrder.NONE;
        }
        LocalDate dayFirst = of(written.strip(), DayOrder.DAY_FIRST);
        LocalDate monthFirst = of(written.strip(), DayOrder.MONTH_FIRST);
        if (dayFirst == null && monthFirst == null) {
            return DayOrder.NONE;
        }
        if (dayFirst == null || monthFirst == null) {
            return dayFirst == null ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
        }
        return dayFirst.equals(monthFirst) ? DayOrder.NONE : DayOrder.OPEN;
    }

    private static @Nullable LocalDate ofNumbers(Part one, Part two, Part three, DayOrder order) {
        if (one.digits() == 4 && three.digits() <= 2) {
            return day(one.number(), two.number(), three.number());
        }
        if (one.digits() > 2 || three.digits() != 4) {
            return null;
        }
        LocalDate dayFirst = day(three.number(), two.number(), one.number());
        if (!isSlashed(one, two, three)) {
            return dayFirst;
        }
        LocalDate monthFirst = day(three.number(), one.number(), two.number());
        return switch (order) {
            case DAY_FIRST -> dayFirst;
            case MONTH_FIRST -> monthFirst;
            case NONE, OPEN, BOTH -> onlyOne(dayFirst, monthFirst);
        };
    }

    private static @Nullable LocalDate onlyOne(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.equals(other) ? one : null;
    }

    private static boolean isSlashed(Part one, Part two, Part three) {
        return one.isNumber()
                && two.isNumber()
                && one.digits() <= 2
                && two.digits() <= 2
                && three.digits() == 4
                && one.next() != '.';
    }

    /** 20261121. */
    private static @Nullable LocalDate compact(Part part) {
        return part.digits() == 8 ? day(part.number() / 10_000, part.number() / 100 % 100, part.number() % 100) : null;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        int common = year >= 2400 && year < 2700 ? year - BUDDHIST : year;
        if (common < 1700 || common > 2200) {
            return null;
        }
        try {
            return LocalDate.of(common, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The first three numbers and names of months; what follows them may only be a time. */
    private static List<Part> parts(String written) {
        List<Part> parts = new ArrayList<>(3);
        int at = 0;
        while (at < written.length() && parts.size() < 3) {
            char c = written.charAt(at);
            int end = at;
            if (Character.isDigit(c)) {
                int number = 0;
                while (end < written.length() && Character.isDigit(written.charAt(end)) && end - at < 9) {
                    number = number * 10 + Character.digit(written.charAt(end), 10);
                    end++;
                }
                int digits = end - at;
                end = Months.afterOrdinal(written, end);
                parts.add(new Part(number, digits, 0, end < written.length() ? written.charAt(end) : ' '));
            } else if (Months.isOfAWord(c)) {
                while (end < written.length() && Months.isOfAWord(written.charAt(end))) {
                    end++;
                }
                int month = Months.number(written.substring(at, end));
                if (month < 0) {
                    return List.of();
                }
                if (month > 0) {
                    parts.add(new Part(0, 0, month, ' '));
                }
            } else if (c == ' ' || c == '/' || c == '-' || c == '.' || c == ',' || c == '\u00A0') {
                end++;
            } else {
                return List.of();
            }
            at = end;
        }
        return mayEnd(written, at) ? parts : List.of();
    }

    private static boolean mayEnd(String written, int at) {
        if (at == written.length()) {
            return true;
        }
        char c = written.charAt(at);
        return c == 'T' || c == ' ' || c == ',' || (c == '.' && at == written.length() - 1);
    }

    private record Part(int number, int digits, int month, char next) {

        boolean isNumber() {
            return digits > 0;
        }
    }
}
