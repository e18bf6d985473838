package org.parley.chart;

import java.util.List;

/** What the rows and the columns of a picture's table add up to, under a name. */
public record Totals(String name, List<Cell> ofRows, List<Cell> ofColumns) {}
