package org.parley.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A chamber of any size and shape: every seat drawn once, apart from all others, inside the box, and each party in one piece. */
class SeatPlanTests {

    private static final double HAIR = 1e-6;

    /** How far apart two of a party may be and still be neighbours: a seat, and the way across to the next row. */
    private static final double NEIGHBOURS = 1.75;

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everySeatIsADotOfItsOwnInsideTheBox(Layout layout) {
        for (int seats = 100; seats <= 800; seats++) {
            SeatPlan plan = SeatPlan.of(layout, parties(seats, 6));

            assertThat(plan.dots()).as("%d seats", seats).hasSize(seats);
            assertThat(closest(plan)).as("%d seats", seats).isGreaterThan(2 * SeatPlan.RADIUS + 1);
            assertThat(plan.dots())
                    .as("%d seats", seats)
                    .allMatch(dot -> dot.x() >= SeatPlan.RADIUS - HAIR
                            && dot.y() >= SeatPlan.RADIUS - HAIR
                            && dot.x() <= plan.width() - SeatPlan.RADIUS + HAIR
                            && dot.y() <= plan.height() - SeatPlan.RADIUS + HAIR);
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyPartySitsInOnePieceAndHasItsNumber(Layout layout) {
        for (int seats = 100; seats <= 800; seats += 13) {
            for (int many : new int[] {1, 2, 5, 9, 15}) {
                List<SeatPlan.Bloc> parties = parties(seats, many);

                SeatPlan plan = SeatPlan.of(layout, parties);

                double near = spread(plan, layout);
                for (int party = 0; party < parties.size(); party++) {
                    List<SeatPlan.Dot> own = of(plan, party);
                    assertThat(own).hasSize(parties.get(party).seats());
                    assertThat(inOnePiece(own, near))
                            .as("party %d of %s, %d seats, %s", party, parties, seats, layout)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void dotsAreLargeEnoughOnAPhoneAndOnAWall(Layout layout) {
        for (int seats = 100; seats <= 800; seats++) {
            SeatPlan plan = SeatPlan.of(layout, parties(seats, 6));

            for (int[] drawn : new int[][] {{360, 29}, {900, 72}, {1800, 145}}) {
                double radius = SeatPlan.RADIUS * drawn[0] / plan.width();
                assertThat(radius).as("%d seats at %d", seats, drawn[0]).isGreaterThan(drawn[1] / 10.0);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void theSmallestChambersAreDrawnAsWell(Layout layout) {
        for (int seats = 1; seats < 100; seats++) {
            SeatPlan plan = SeatPlan.of(layout, parties(seats, Math.min(seats, 3)));

            assertThat(plan.dots()).hasSize(seats);
            assertThat(seats == 1 ? 100 : closest(plan)).as("%d seats", seats).isGreaterThan(2 * SeatPlan.RADIUS);
        }
    }

    @Test
    void partiesFollowOneAnotherFromLeftToRight() {
        SeatPlan plan = SeatPlan.of(Layout.ARC, parties(650, 5));

        List<Double> middles = IntStream.range(0, 5)
                .mapToObj(party -> of(plan, party).stream()
                        .mapToDouble(dot -> Math.atan2(plan.height() - dot.y(), plan.width() / 2 - dot.x()))
                        .average()
                        .orElseThrow())
                .toList();

        assertThat(middles).isSorted();
    }

    @Test
    void whoFacesSitsBelowAndWhoSitsAcrossIsAtTheEnd() {
        SeatPlan plan = SeatPlan.of(
                Layout.BENCHES,
                List.of(
                        new SeatPlan.Bloc(411, Side.LEFT),
                        new SeatPlan.Bloc(120, Side.RIGHT),
                        new SeatPlan.Bloc(80, Side.CROSS)));

        double lowestAbove =
                of(plan, 0).stream().mapToDouble(SeatPlan.Dot::y).max().orElseThrow();
        double highestBelow =
                of(plan, 1).stream().mapToDouble(SeatPlan.Dot::y).min().orElseThrow();
        assertThat(highestBelow - lowestAbove).isGreaterThan(6 * SeatPlan.RADIUS);
        assertThat(of(plan, 2))
                .allMatch(dot -> dot.x()
                        > plan.dots().stream()
                                .filter(other -> other.bloc() < 2)
                                .mapToDouble(SeatPlan.Dot::x)
                                .max()
                                .orElseThrow());
    }

    @Test
    void anEmptyChamberIsAnEmptyBox() {
        assertThat(SeatPlan.of(Layout.BENCHES, List.of()).dots()).isEmpty();
        assertThat(SeatPlan.of(Layout.ARC, List.of()).dots()).isEmpty();
    }

    /** Parties of very different sizes, always the same for the same numbers. */
    private static List<SeatPlan.Bloc> parties(int seats, int many) {
        Random dice = new Random(31L * seats + many);
        int[] sizes = new int[many];
        for (int n = 0; n < seats; n++) {
            sizes[n < many ? n : (int) (many * Math.pow(dice.nextDouble(), 2.5))]++;
        }
        List<SeatPlan.Bloc> parties = new ArrayList<>();
        for (int n = 0; n < many; n++) {
            parties.add(new SeatPlan.Bloc(sizes[n], n == 0 ? Side.LEFT : n % 5 == 4 ? Side.CROSS : Side.RIGHT));
        }
        return parties;
    }

    private static List<SeatPlan.Dot> of(SeatPlan plan, int bloc) {
        return plan.dots().stream().filter(dot -> dot.bloc() == bloc).toList();
    }

    private static double closest(SeatPlan plan) {
        double least = Double.POSITIVE_INFINITY;
        List<SeatPlan.Dot> dots = plan.dots();
        for (int one = 0; one < dots.size(); one++) {
            for (int other = one + 1; other < dots.size(); other++) {
                least = Math.min(least, square(dots.get(one), dots.get(other)));
            }
        }
        return Math.sqrt(least);
    }

    /** How far neighbours are apart in this plan: the widest of the nearest distances. */
    private static double spread(SeatPlan plan, Layout layout) {
        if (layout == Layout.BENCHES) {
            return NEIGHBOURS * 2 * SeatPlan.RADIUS / 0.84;
        }
        List<SeatPlan.Dot> dots = plan.dots();
        double[] nearest = new double[dots.size()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        for (int one = 0; one < nearest.length; one++) {
            for (int other = one + 1; other < nearest.length; other++) {
                double apart = square(dots.get(one), dots.get(other));
                nearest[one] = Math.min(nearest[one], apart);
                nearest[other] = Math.min(nearest[other], apart);
            }
        }
        return NEIGHBOURS * Math.sqrt(Arrays.stream(nearest).max().orElse(0));
    }

    /** The square of how far two are apart. */
    private static double square(SeatPlan.Dot one, SeatPlan.Dot other) {
        double across = one.x() - other.x();
        double down = one.y() - other.y();
        return across * across + down * down;
    }

    private static boolean inOnePiece(List<SeatPlan.Dot> own, double near) {
        List<SeatPlan.Dot> left = new ArrayList<>(own);
        Deque<SeatPlan.Dot> reached = new ArrayDeque<>(List.of(left.removeFirst()));
        while (!reached.isEmpty()) {
            SeatPlan.Dot from = reached.pop();
            List<SeatPlan.Dot> next = left.stream()
                    .filter(dot -> square(dot, from) <= near * near)
                    .toList();
            left.removeAll(next);
            reached.addAll(next);
        }
        return left.isEmpty();
    }
}
