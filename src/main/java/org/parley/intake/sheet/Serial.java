package org.parley.intake.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Numbers as workbooks keep them: also days, which they count from the end of 1899 or from 1904. */
final class Serial {

    private static final LocalDate END_OF_1899 = LocalDate.of(1899, 12, 31);
    private static final LocalDate BEGIN_OF_1904 = LocalDate.of(1904, 1, 1);
    /** The 29th of February 1900, which never was, and is counted. */
    private static final int NEVER = 60;

    private static final int LAST = 2_958_466;
    private static final int SECONDS = 86_400;
    private static final int LONGEST = 64;
    private static final int MOST_DIGITS = 400;

    private Serial() {}

    /** The number as a person sees it; what is no number stays as it is. */
    static String shown(String number, NumberStyle style, boolean from1904) {
        if (number.isEmpty() || number.length() > LONGEST) {
            return number;
        }
        try {
            BigDecimal value = new BigDecimal(number);
            if (Math.abs((long) value.scale()) > MOST_DIGITS) {
                return number;
            }
            boolean counts = value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(LAST)) < 0;
            return style.kind() == NumberStyle.Kind.NUMBER || !counts
                    ? plain(value, style.digits())
                    : moment(value, style.kind(), from1904);
        } catch (NumberFormatException e) {
            return number;
        }
    }

    private static String plain(BigDecimal value, int digits) {
        if (value.signum() == 0) {
            return "0".repeat(Math.max(1, digits));
        }
        // what a program computed has 17 digits, of which a person saw 15
        BigDecimal seen = value.precision() > 15 && value.scale() > 0
                ? value.round(new MathContext(15, RoundingMode.HALF_UP))
                : value;
        String text = seen.stripTrailingZeros().toPlainString();
        return text.length() < digits && text.matches("\\d+") ? "0".repeat(digits - text.length()) + text : text;
    }

    private static String moment(BigDecimal value, NumberStyle.Kind kind, boolean from1904) {
        int day = value.intValue();
        int second = value.subtract(BigDecimal.valueOf(day))
                .multiply(BigDecimal.valueOf(SECONDS))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        LocalTime time = LocalTime.ofSecondOfDay(second % SECONDS);
        if (kind == NumberStyle.Kind.TIME && day == 0) {
            return time.toString();
        }
        if (!from1904 && (day == 0 || day == NEVER)) {
            return plain(value, 0);
        }
        LocalDate counted = from1904 ? BEGIN_OF_1904.plusDays(day) : END_OF_1899.plusDays(day > NEVER ? day - 1 : day);
        LocalDateTime moment = counted.atTime(time).plus(second / SECONDS, ChronoUnit.DAYS);
        return kind == NumberStyle.Kind.DAY || second == 0
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
