package org.parley.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Where rows of seats run, in units of the outermost row's radius or of the distance between seats. */
final class SeatRows {

    /** About how large the innermost row's radius is as a part of the outermost. */
    private static final double INNER_ARC = 0.38;

    private static final double INNER_HORSESHOE = 0.42;

    /** How small and how large it may become so that seats are as far apart across rows as along them. */
    private static final double SMALLEST = 0.25;

    private static final double LARGEST = 0.6;

    /** How long the legs of a horseshoe are, as a part of its outermost radius. */
    private static final double LEG = 0.75;

    /** How much wider than high facing benches are drawn, and the floor between them, in distances of seats. */
    private static final double ASPECT = 2.3;

    private static final double FLOOR = 3.4;

    private SeatRows() {}

    /** Rows around one who presides. */
    static List<SeatRow> around(int seats, Layout layout) {
        double about = layout == Layout.HORSESHOE ? INNER_HORSESHOE : INNER_ARC;
        double leg = layout == Layout.HORSESHOE ? LEG : 0;
        double perRow = Math.PI * (1 + about) / 2 + 2 * leg;
        int rows = Math.max(1, (int) Math.round(0.5 + Math.sqrt(0.25 + seats * (1 - about) / perRow)));
        double inner = evenly(seats, rows, leg);
        double[] radii = IntStream.range(0, rows)
                .mapToDouble(n -> rows == 1 ? 1 : 1 - n * (1 - inner) / (rows - 1))
                .toArray();
        double[] lengths = IntStream.range(0, rows)
                .mapToDouble(n -> Math.PI * radii[n] + 2 * leg)
                .toArray();
        int[] shares = SeatRow.share(seats, lengths);
        return IntStream.range(0, rows)
                .filter(n -> shares[n] > 0)
                .mapToObj(n -> SeatRow.along(shares[n], at -> bow(at * lengths[n], radii[n], leg)))
                .toList();
    }

    /** The innermost radius with which as much room is left between the rows as between the seats of a row. */
    private static double evenly(int seats, int rows, double leg) {
        double many = rows * (rows - 1.0) / Math.max(1, seats);
        double even = (1 - many * (Math.PI / 2 + 2 * leg)) / (1 + many * Math.PI / 2);
        return Math.clamp(even, SMALLEST, LARGEST);
    }

    /** The point so far along a half circle whose ends go on straight. */
    private static double[] bow(double far, double radius, double leg) {
        double half = Math.PI * radius;
        if (far < leg) {
            return new double[] {-radius, leg - far};
        }
        if (far > leg + half) {
            return new double[] {radius, far - leg - half};
        }
        double angle = Math.PI - (far - leg) / radius;
        return new double[] {radius * Math.cos(angle), -radius * Math.sin(angle)};
    }

    /** How many seats stand side by side on benches that face each other. */
    static int columns(int seats) {
        double middle = ASPECT * FLOOR;
        return Math.max(1, (int) Math.round((middle + Math.sqrt(middle * middle + 4 * ASPECT * seats)) / 2));
    }

    /** Straight rows above the floor, the nearest first. */
    static List<SeatRow> above(int seats, int columns) {
        return straight(seats, columns, -FLOOR / 2, -1);
    }

    /** Straight rows below the floor, the nearest first. */
    static List<SeatRow> below(int seats, int columns) {
        return straight(seats, columns, FLOOR / 2, 1);
    }

    private static List<SeatRow> straight(int seats, int columns, double nearest, int step) {
        int rows = Math.ceilDiv(seats, columns);
        List<SeatRow> all = new ArrayList<>();
        for (int n = 0; n < rows; n++) {
            int here = seats / rows + (n < seats % rows ? 1 : 0);
            double y = nearest + n * step;
            all.add(SeatRow.along(here, at -> new double[] {(here - 1) * at, y}));
        }
        return all;
    }

    /** Rows across the end of the floor, from top to bottom, the nearest first. */
    static List<SeatRow> across(int seats, int columns, int longest) {
        int rows = Math.ceilDiv(seats, longest);
        List<SeatRow> all = new ArrayList<>();
        for (int n = 0; n < rows; n++) {
            int here = seats / rows + (n < seats % rows ? 1 : 0);
            double x = columns + 0.8 + n;
            all.add(SeatRow.along(here, at -> new double[] {x, (here - 1) * (at - 0.5)}));
        }
        return all;
    }
}
