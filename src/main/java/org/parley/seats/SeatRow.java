package org.parley.seats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** One row of seats, from left to right. */
record SeatRow(List<Place> places) {

    /**
     * Where a seat is.
     *
     * @param x from the left
     * @param y from the top
     * @param at how far along its row, from 0 to 1
     */
    record Place(double x, double y, double at) {

        double from(Place other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    /** A row of so many seats at equal distances along a line, from its beginning to its end; one seat alone is in the middle. */
    static SeatRow along(int seats, DoubleFunction<double[]> line) {
        return new SeatRow(IntStream.range(0, seats)
                .mapToObj(n -> {
                    double at = seats == 1 ? 0.5 : (double) n / (seats - 1);
                    double[] point = line.apply(at);
                    return new Place(point[0], point[1], at);
                })
                .toList());
    }

    int seats() {
        return places.size();
    }

    Place place(int seat) {
        return places.get(seat);
    }

    /** The smallest distance between neighbours; infinite where there are none. */
    double pitch() {
        return IntStream.range(1, seats())
                .mapToDouble(n -> place(n).from(place(n - 1)))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** The smallest distance to any seat of another row. */
    double from(SeatRow other) {
        return places.stream()
                .flatMapToDouble(one -> other.places.stream().mapToDouble(one::from))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
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
        order.sort(Comparator.comparingDouble(remainder));
        for (int n = 0; given < seats; n++, given++) {
            shares[order.get(n)]++;
        }
        return shares;
    }
}
