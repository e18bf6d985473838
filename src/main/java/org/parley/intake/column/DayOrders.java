package org.parley.intake.column;

import java.util.ArrayList;
import java.util.List;
import org.parley.intake.file.ListRecord;

/** Finds out, column by column, what the cells prove about the order of day and month: {@code 13/02/2020} proves it for all. */
public final class DayOrders {

    private static final int LONGEST = 40;

    private final boolean[] dayFirst;
    private final boolean[] monthFirst;
    private final boolean[] either;

    public DayOrders(int columns) {
        dayFirst = new boolean[columns];
        monthFirst = new boolean[columns];
        either = new boolean[columns];
    }

    /** Looks at one more record. */
    public void look(ListRecord record) {
        List<String> cells = record.cells();
        for (int i = 0; i < cells.size() && i < either.length; i++) {
            if (mayBeADay(cells.get(i))) {
                switch (DayReading.order(cells.get(i))) {
                    case DAY_FIRST -> dayFirst[i] = true;
                    case MONTH_FIRST -> monthFirst[i] = true;
                    case OPEN -> either[i] = true;
                    case NONE, BOTH -> {}
                }
            }
        }
    }

    /** Whether any day could be two, so that the rest of the file is worth looking at. */
    public boolean isOpen() {
        for (boolean open : either) {
            if (open) {
                return true;
            }
        }
        return false;
    }

    /** What was found, in the order of the columns. */
    public List<DayOrder> found() {
        List<DayOrder> found = new ArrayList<>();
        for (int i = 0; i < either.length; i++) {
            found.add(found(i));
        }
        return List.copyOf(found);
    }

    private DayOrder found(int column) {
        if (dayFirst[column] && monthFirst[column]) {
            return DayOrder.BOTH;
        }
        if (dayFirst[column]) {
            return DayOrder.DAY_FIRST;
        }
        if (monthFirst[column]) {
            return DayOrder.MONTH_FIRST;
        }
        return either[column] ? DayOrder.OPEN : DayOrder.NONE;
    }

    /** There are millions of cells, and most are none. */
    private static boolean mayBeADay(String cell) {
        if (cell.length() < 8 || cell.length() > LONGEST) {
            return false;
        }
        String text = cell.charAt(0) == ' ' ? cell.strip() : cell;
        return text.length() >= 8
                && Character.isDigit(text.charAt(0))
                && (isBetween(text.charAt(1)) || isBetween(text.charAt(2)));
    }

    private static boolean isBetween(char c) {
        return c == '/' || c == '-';
    }
}
