package org.parley.seats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the dots of a chamber lie: one for each seat, none over another, none outside the box, and each party in one piece.
 *
 * @param width of the box, in units of a dot's radius times ten
 * @param height of the box
 * @param dots in the order of the blocs, each bloc's from left to right
 */
public record SeatPlan(double width, double height, List<Dot> dots) {

    /** The radius of every dot. */
    public static final double RADIUS = 10;

    /** How much of the room between two neighbours their dots fill. */
    private static final double FILLED = 0.84;

    /** How much further than their distance the next seat of a party may be, as across a row. */
    private static final double REACH = 1.7;

    /** Who sits together. */
    public record Bloc(int seats, Side side) {}

    /** One seat; where its middle is, and to which bloc it belongs. */
    public record Dot(double x, double y, int bloc) {}

    /** Seats blocs from left to right. */
    public static SeatPlan of(Layout layout, List<Bloc> blocs) {
        List<Dot> dots = new ArrayList<>();
        double pitch;
        if (layout == Layout.BENCHES) {
            pitch = 1;
            facing(blocs, dots);
        } else {
            int seats = blocs.stream().mapToInt(Bloc::seats).sum();
            List<SeatRow> rows = SeatRows.around(seats, layout);
            pitch = pitch(rows);
            Seating.seat(
                    rows,
                    reach(rows, pitch),
                    blocs,
                    IntStream.range(0, blocs.size()).toArray(),
                    dots);
            dots.sort(Comparator.comparingInt(Dot::bloc));
        }
        return boxed(dots, pitch);
    }

    private static void facing(List<Bloc> blocs, List<Dot> dots) {
        int left = seats(blocs, Side.LEFT);
        int right = seats(blocs, Side.RIGHT);
        int columns = SeatRows.columns(left + right);
        List<SeatRow> above = SeatRows.above(left, columns);
        List<SeatRow> below = SeatRows.below(right, columns);
        int longest = above.size() + below.size() + 3;
        List<SeatRow> across = SeatRows.across(seats(blocs, Side.CROSS), columns, longest);
        Seating.seat(above, REACH, blocs, on(blocs, Side.LEFT), dots);
        Seating.seat(below, REACH, blocs, on(blocs, Side.RIGHT), dots);
        Seating.seat(across, REACH, blocs, on(blocs, Side.CROSS), dots);
        dots.sort(Comparator.comparingInt(Dot::bloc));
    }

    private static int seats(List<Bloc> blocs, Side side) {
        return blocs.stream()
                .filter(bloc -> bloc.side() == side)
                .mapToInt(Bloc::seats)
                .sum();
    }

    private static int[] on(List<Bloc> blocs, Side side) {
        return IntStream.range(0, blocs.size())
                .filter(n -> blocs.get(n).side() == side)
                .toArray();
    }

    /** The smallest distance between any two seats: in a row, or from row to row. */
    private static double pitch(List<SeatRow> rows) {
        double least = rows.stream().mapToDouble(SeatRow::pitch).min().orElse(1);
        double between = between(rows);
        return Math.min(0.3, Math.min(least, between));
    }

    /** The smallest distance from a row to the next. */
    private static double between(List<SeatRow> rows) {
        return IntStream.range(1, rows.size())
                .mapToDouble(n -> rows.get(n).from(rows.get(n - 1)))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static double reach(List<SeatRow> rows, double pitch) {
        double widest = rows.stream()
                .mapToDouble(SeatRow::pitch)
                .filter(Double::isFinite)
                .max()
                .orElse(pitch);
        double between = between(rows);
        return REACH * Math.max(widest, Double.isFinite(between) ? between : pitch);
    }

    /** The same dots at the scale at which each has its radius, in a box that just holds them. */
    private static SeatPlan boxed(List<Dot> dots, double pitch) {
        double scale = 2 * RADIUS / (FILLED * pitch);
        double left = dots.stream().mapToDouble(Dot::x).min().orElse(0);
        double top = dots.stream().mapToDouble(Dot::y).min().orElse(0);
        double right = dots.stream().mapToDouble(Dot::x).max().orElse(0);
        double bottom = dots.stream().mapToDouble(Dot::y).max().orElse(0);
        return new SeatPlan(
                (right - left) * scale + 2 * RADIUS,
                (bottom - top) * scale + 2 * RADIUS,
                dots.stream()
                        .map(dot -> new Dot(
                                (dot.x() - left) * scale + RADIUS, (dot.y() - top) * scale + RADIUS, dot.bloc()))
                        .toList());
    }
}
