package org.parley.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who sits left of whom. */
class ArrangementTests {

    private static final Arrangement.Known NOBODYS = new Arrangement.Known("", "", null, "");

    @Test
    void whosePlaceIsKnownSitsThereAndTheOthersBehindBySize() {
        assertThat(Arrangement.of(
                        Layout.ARC,
                        Map.of(
                                NOBODYS,
                                90,
                                new Arrangement.Known("Reds", "Reds", 10, ""),
                                4,
                                new Arrangement.Known("Small", "Small", null, ""),
                                5,
                                new Arrangement.Known("Large", "Large", null, ""),
                                50,
                                new Arrangement.Known("Blues", "Blues", 30, ""),
                                70)))
                .extracting(Party::name)
                .containsExactly("Reds", "Blues", "Large", "Small", "");
    }

    @Test
    void onBenchesTheLargestSitsLeftWithWhoSharesItsPlace() {
        assertThat(Arrangement.of(
                        Layout.BENCHES,
                        Map.of(
                                NOBODYS,
                                120,
                                new Arrangement.Known("Conservative", "Conservative", 20, ""),
                                100,
                                new Arrangement.Known("Labour", "Labour", 10, ""),
                                80,
                                new Arrangement.Known("Labour/Co-operative", "Labour/Co-operative", 10, ""),
                                30,
                                new Arrangement.Known("Bishops", "Bishops", 90, "cross"),
                                200)))
                .containsExactly(
                        new Party("Labour", "Labour", 80, Side.LEFT),
                        new Party("Labour/Co-operative", "Labour/Co-operative", 30, Side.LEFT),
                        new Party("Conservative", "Conservative", 100, Side.RIGHT),
                        new Party("", "", 120, Side.RIGHT),
                        new Party("Bishops", "Bishops", 200, Side.CROSS));
    }

    @Test
    void whereNobodyHasAPartyNobodySitsOpposite() {
        assertThat(Arrangement.of(Layout.BENCHES, Map.of(NOBODYS, 3))).hasSize(1);
        assertThat(Arrangement.of(Layout.BENCHES, Map.of())).isEmpty();
    }
}
