package org.parley.chart;

/**
 * A column of a picture's table.
 *
 * @param tone which of the eight colours and patterns shows it, from 1; 9 to 11 are quiet ones
 */
public record Column(String name, int tone) {

    /** The last of the tones that have a colour. */
    public static final int TONES = 8;
}
