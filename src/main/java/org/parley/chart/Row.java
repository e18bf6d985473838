package org.parley.chart;

import java.util.List;

/**
 * A row of a picture's table.
 *
 * @param brief what a map writes beside it, where the name would be too long
 * @param tone as of a column, where rows have a colour
 * @param x where it lies: on the line below, or its longitude; not a number where a map does not show it
 * @param y its latitude
 * @param cells one for each column
 */
public record Row(String name, String brief, int tone, double x, double y, List<Cell> cells) {

    /** A row that lies where its number says. */
    public static Row of(String name, int tone, List<Cell> cells) {
        return new Row(name, name, tone, 0, 0, cells);
    }
}
