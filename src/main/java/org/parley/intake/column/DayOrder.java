package org.parley.intake.column;

import java.util.Arrays;
import java.util.Optional;

/** Which comes first where days are written with slashes. The word is the detail of a column of days. */
public enum DayOrder {
    /** No day of the column depends on it. */
    NONE(""),
    DAY_FIRST("day-first"),
    MONTH_FIRST("month-first"),
    /** Every day of the column could be two. */
    OPEN(""),
    /** The column writes some days one way and some the other. */
    BOTH("");

    private final String word;

    DayOrder(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether only a person can know it. */
    public boolean asks() {
        return this == OPEN || this == BOTH;
    }

    /** The order that a column's detail says. */
    public static Optional<DayOrder> said(String detail) {
        return Arrays.stream(values())
                .filter(order -> !order.word.isEmpty() && order.word.equals(detail))
                .findFirst();
    }
}
