package org.parley.chart;

/** As what a table of numbers is drawn. */
public enum Drawn {
    /** Bars side by side: a row is a place on the line below, a column a series. */
    COLUMNS("columns"),
    /** The same, one upon the other. */
    STACKED("stacked"),
    /** Lines of shares from 0 to 1 that rise by steps: a row is a place on the line below, at its {@link Row#x}; a column is a line. */
    CURVES("curves"),
    /** Streams from rows to columns; both totals are the ends. */
    FLOW("flow"),
    /** One stage below the other: a row is a stage, the only column its number. */
    FUNNEL("funnel"),
    /** Circles on a map of the world: a row lies at its longitude and latitude, the first column is a share, the second the size. */
    MAP("map");

    private final String word;

    Drawn(String word) {
        this.word = word;
    }

    /** The word by which the browser knows it. */
    public String word() {
        return word;
    }
}
