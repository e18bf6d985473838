package org.parley.seats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.seats.SeatPlan.Bloc;
import org.parley.seats.SeatPlan.Dot;

/**
 * Gives the seats of some rows to who sits together. Every row is given away from its ends, those left of the largest bloc from the
 * left and those right of it from the right, so that what is left stays in one piece, and it is the largest that gets it.
 */
final class Seating {

    private static final int NONE = -1;

    private final List<SeatRow> rows;
    private final double reach;
    private final List<Dot> dots;
    private final int[] low;
    private final int[] high;

    private Seating(List<SeatRow> rows, double reach, List<Dot> dots) {
        this.rows = rows;
        this.reach = reach;
        this.dots = dots;
        low = new int[rows.size()];
        high = rows.stream().mapToInt(SeatRow::seats).toArray();
    }

    /**
     * Adds a dot for every seat.
     *
     * @param reach how far apart two seats of different rows may be that are next to each other
     * @param blocs all of them
     * @param here the numbers of those who sit in these rows, from left to right
     */
    static void seat(List<SeatRow> rows, double reach, List<Bloc> blocs, int[] here, List<Dot> dots) {
        if (here.length == 0) {
            return;
        }
        int largest = 0;
        for (int n = 1; n < here.length; n++) {
            if (blocs.get(here[n]).seats() > blocs.get(here[largest]).seats()) {
                largest = n;
            }
        }
        Seating seating = new Seating(rows, reach, dots);
        for (int n = 0; n < largest; n++) {
            seating.give(here[n], blocs.get(here[n]).seats(), true);
        }
        for (int n = here.length - 1; n > largest; n--) {
            seating.give(here[n], blocs.get(here[n]).seats(), false);
        }
        seating.give(here[largest], blocs.get(here[largest]).seats(), true);
    }

    private void give(int bloc, int seats, boolean fromLeft) {
        int[] first = new int[rows.size()];
        int[] last = new int[rows.size()];
        Arrays.fill(first, NONE);
        List<Dot> own = new ArrayList<>();
        for (int n = 0; n < seats; n++) {
            int row = next(first, last, fromLeft);
            int seat = fromLeft ? low[row]++ : --high[row];
            boolean begun = first[row] != NONE;
            first[row] = begun ? Math.min(first[row], seat) : seat;
            last[row] = begun ? Math.max(last[row], seat) : seat;
            SeatRow.Place place = rows.get(row).place(seat);
            own.add(new Dot(place.x(), place.y(), bloc));
        }
        dots.addAll(fromLeft ? own : own.reversed());
    }

    /** The row whose next seat is the outermost, of those next to the bloc's own as long as there are any. */
    private int next(int[] first, int[] last, boolean fromLeft) {
        boolean begun = IntStream.of(first).anyMatch(seat -> seat != NONE);
        int best = NONE;
        boolean bestNear = false;
        for (int row = 0; row < low.length; row++) {
            if (low[row] == high[row]) {
                continue;
            }
            boolean near = !begun || isNear(row, head(row, fromLeft), first, last);
            if (best == NONE || (near && !bestNear) || (near == bestNear && out(row, fromLeft) < out(best, fromLeft))) {
                best = row;
                bestNear = near;
            }
        }
        return best;
    }

    private int head(int row, boolean fromLeft) {
        return fromLeft ? low[row] : high[row] - 1;
    }

    private double out(int row, boolean fromLeft) {
        double at = rows.get(row).place(head(row, fromLeft)).at();
        return fromLeft ? at : 1 - at;
    }

    private boolean isNear(int row, int seat, int[] first, int[] last) {
        if (first[row] != NONE) {
            return true;
        }
        SeatRow.Place own = rows.get(row).place(seat);
        for (int other = Math.max(0, row - 1); other <= Math.min(row + 1, rows.size() - 1); other++) {
            if (first[other] != NONE) {
                SeatRow next = rows.get(other);
                int across = Math.clamp(Math.round(own.at() * (next.seats() - 1)), first[other], last[other]);
                if (own.from(next.place(across)) <= reach) {
                    return true;
                }
            }
        }
        return false;
    }
}
