package org.parley.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rows and the columns of a picture's table add up to, under a name. */
public record Totals(String name, List<@Nullable Cell> ofRows, List<@Nullable Cell> ofColumns) {}
