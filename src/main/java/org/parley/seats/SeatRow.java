package org.parley.seats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * One row of seats, from left to right.
 *
 * @param x from the left
 * @param y from the top
 * @param at how far along the row each seat is, from 0 to 1
 */
record SeatRow(double[] x, double[] y, double[] at) {

    /** A row of so many seats at equal distances along a line, from its beginning to its end; one seat alone is in the middle. */
    static SeatRow along(int seats, DoubleFunction<double[]> line) {
        double[] x = new double[seats];
        double[] y = new double[seats];
        double[] at = new double[seats];
        for (int n = 0; n < seats; n++) {
            at[n] = seats == 1 ? 0.5 : (double) n / (seats - 1);
            double[] point = line.apply(at[n]);
            x[n] = point[0];
            y[n] = point[1];
        }
        return new SeatRow(x, y, at);
    }

    int seats() {
        return x.length;
    }

    /** The smallest distance between neighbours; infinite where there are none. */
    double pitch() {
        double least = Double.POSITIVE_INFINITY;
        for (int n = 1; n < x.length; n++) {
            least = Math.min(least, Math.hypot(x[n] - x[n - 1], y[n] - y[n - 1]));
        }
        return least;
    }

    /** Shares seats among rows in proportion to their length, the longest remainders first. */
    static int[] share(int seats, double[] lengths) {
        double whole = Arrays.stream(lengths).sum();
        int[] shares = new int[lengths.length];
        double[] rest = new double[lengths.length];
        int given = 0;
        for (int n = 0; n < lengths.length; n++) {
            double exact = seats * lengths[n] / whole;
            shares[n] = (int) exact;
            rest[n] = exact - shares[n];
            given += shares[n];
        }
        List<Integer> order = new ArrayList<>();
        for (int n = 0; n < lengths.length; n++) {
            order.add(n);
        }
        ToDoubleFunction<Integer> remainder = n -> -rest[n];
        order.sort(java.util.Comparator.comparingDouble(remainder));
        for (int n = 0; given < seats; n++, given++) {
            shares[order.get(n)]++;
        }
        return shares;
    }
}
