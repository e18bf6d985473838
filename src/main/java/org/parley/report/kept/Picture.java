package org.parley.report.kept;

/** How the numbers of a table are drawn. */
public enum Picture {
    NONE,
    /** A bar for each row, as long as its share. */
    BARS,
    /** A bar for each row around one middle, as long as its share. */
    FUNNEL,
    /** A pile for each row: its numbers from that column to the last, each upon the one before. */
    PILES
}
