package org.parley.chart;

import java.util.Objects;

/**
 * A number of a picture.
 *
 * @param value what is drawn
 * @param text what is read: the number as the language writes it, with a share where that says more
 * @param href the list behind it, relative to the application; empty where it leads nowhere
 */
public record Cell(double value, String text, String href) {

    /** Where there is nothing to count. */
    public static final Cell NOTHING = new Cell(0, "", "");

    public Cell {
        Objects.requireNonNull(text);
        Objects.requireNonNull(href);
    }

    /** A count with its list, or nothing where there is nothing to count. */
    public static Cell of(long count, String text, String href) {
        return count == 0 ? NOTHING : new Cell(count, text, href);
    }

    /** Whether there is nothing to count. */
    public boolean isNothing() {
        return equals(NOTHING);
    }
}
