package org.parley.savedview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.letter.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What people have in the drawer: their own business, in their own order, and never what they may not see. */
@SpringBootTest
@Transactional
@SignedIn
class PinsTests {

    @Autowired
    private Pins pins;

    @Autowired
    private SavedViews views;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void viewsAndCampaignsStandInTheOrderInWhichTheyWerePinned() {
        UUID calls = save("Calls", true);
        UUID campaign = cast.campaign("Save the wetlands");
        UUID mine = save("Mine", false);

        pins.pinView(calls);
        pins.pinCampaign(campaign);
        pins.pinView(mine);
        pins.pinView(calls);

        assertThat(names()).containsExactly("Calls", "Save the wetlands", "Mine");
    }

    @Test
    void pinsMoveUpAndDownAndStayAtTheEnds() {
        UUID one = pinned("One");
        pinned("Two");
        UUID three = pinned("Three");

        pins.move(three, true);
        assertThat(names()).containsExactly("One", "Three", "Two");
        pins.move(one, true);
        pins.move(one, false);
        assertThat(names()).containsExactly("Three", "One", "Two");
        pins.move(UUID.randomUUID(), true);
        assertThat(names()).containsExactly("Three", "One", "Two");
    }

    @Test
    void theDrawerHoldsTwelve() {
        for (int i = 0; i < Pins.MOST; i++) {
            pinned("View " + i);
        }
        UUID oneMore = save("One more", false);

        assertThatThrownBy(() -> pins.pinView(oneMore)).isInstanceOf(Refusal.class);
        assertThat(names()).hasSize(12);
    }

    @Test
    void everybodyHasADrawerOfTheirOwnViewersToo() {
        UUID shared = save("Ours", true);
        pins.pinView(shared);

        Acting.as(jdbc, "Vera Viewer", Role.VIEWER, () -> {
            assertThat(names()).isEmpty();
            pins.pinView(shared);
            pins.unpin(shared);
        });

        assertThat(names()).containsExactly("Ours");
    }

    @Test
    void nobodyPinsAViewThatIsNotSharedWithThem() {
        UUID own = save("Mine", false);

        Acting.as(
                jdbc,
                "Max Manager",
                Role.MANAGER,
                () -> assertThatThrownBy(() -> pins.pinView(own)).isInstanceOf(NotFound.class));
        assertThatThrownBy(() -> pins.pinCampaign(own)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsTakenBackOrDeletedLeavesTheDrawersOfTheOthersAndComesBackWithIt() {
        UUID shared = save("Ours", true);
        asMax(() -> pins.pinView(shared));
        SavedView view = views.view(shared);

        views.correct(shared, 0, view.details().called("Ours", false));
        asMax(() -> assertThat(names()).isEmpty());
        views.correct(shared, 1, view.details().called("Ours", true));
        views.delete(shared);
        asMax(() -> assertThat(names()).isEmpty());
        views.restore(shared);

        asMax(() -> assertThat(names()).containsExactly("Ours"));
    }

    @Test
    void aViewForEveryBoardStandsInNoDrawer() {
        UUID every = views.save(
                new ViewDetails("Always", new ListAddress(KnownList.BOARD, null, Narrowing.of("owner=mine")), false));

        assertThatThrownBy(() -> pins.pinView(every)).isInstanceOf(Refusal.class);
    }

    private void asMax(Runnable what) {
        Acting.as(jdbc, "Max Manager", Role.MANAGER, what);
    }

    private UUID pinned(String name) {
        UUID view = save(name, false);
        pins.pinView(view);
        return view;
    }

    private UUID save(String name, boolean shared) {
        return views.save(
                new ViewDetails(name, ListAddress.of("contacts", "kind=call").orElseThrow(), shared));
    }

    private List<String> names() {
        return pins.mine().stream().map(Pin::name).toList();
    }
}
