package org.parley.savedview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ui.Paths;
import org.parley.base.ui.Screen;
import org.parley.letter.Cast;
import org.parley.savedview.KnownList;
import org.parley.savedview.ListAddress;
import org.parley.savedview.Narrowing;
import org.parley.savedview.Pins;
import org.parley.savedview.SavedViews;
import org.parley.savedview.ViewDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The menu of views beside a list, what is pinned to the drawer, and the page of all views. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = "org.parley")
class ViewScreensTests extends SpringBrowserlessTest {

    @Autowired
    private SavedViews views;

    @Autowired
    private Pins pins;

    @Autowired
    private ViewDialogs dialogs;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyKnownListHasItsViewsBesideIt() {
        UUID letter = cast.letter("To those who can help");
        UUID campaign = cast.campaign("Save the wetlands");
        UUID chamber = cast.chamber(cast.parliament("Parliament of Westmark"), "House of Westmark", "lower");
        Map<KnownList, String> needed =
                Map.of(KnownList.SEATS, "chamber=" + chamber, KnownList.COMPARED, "campaign=" + campaign);
        Set<KnownList> ofCampaign = Set.of(KnownList.POSITIONS, KnownList.COUNTED, KnownList.STUCK, KnownList.SEATS);
        Acting.as(
                jdbc,
                "Max Manager",
                Role.MANAGER,
                () -> Arrays.stream(KnownList.values())
                        .filter(list -> list != KnownList.PARTS)
                        .forEach(list -> {
                            UUID of = !list.isOfOne() ? null : ofCampaign.contains(list) ? campaign : letter;
                            UI.getCurrent()
                                    .navigate(
                                            new ListAddress(list, of, Narrowing.NONE).path(),
                                            QueryParameters.fromString(needed.getOrDefault(list, "")));

                            assertThat(bars()).as(list.word()).hasSize(1);
                            assertThat(label()).as(list.word()).isEqualTo("Views");
                        }));
    }

    @Test
    void aViewOpensByItsShortAddressAndTheListSaysSo() {
        UUID view = save("Calls", "contacts", "kind=call", true);

        UI.getCurrent().navigate("views/" + view);

        assertThat(Screen.view()).isEqualTo("ContactsView");
        assertThat(label()).isEqualTo("Calls");
        assertThat(Screen.text()).contains("Remove the filter Call");
    }

    @Test
    void whoNarrowsOtherwiseIsToldAndFindsTheWayBack() {
        UUID view = save("Mine", "letters", "kind=private", false);
        Paths.open("letters?view=" + view);
        assertThat(label()).isEqualTo("Mine");

        test(find(TextField.class)
                        .withPropertyValue(TextField::getPlaceholder, "Search letters")
                        .single())
                .setValue("river");

        assertThat(label()).isEqualTo("Mine · changed");
        assertThat(items()).contains("Save what is shown now", "Back to “Mine”", "Save as a new view");
        choose("Back to “Mine”");
        assertThat(label()).isEqualTo("Mine");
        assertThat(items()).doesNotContain("Save what is shown now");
    }

    @Test
    void whatIsShownNowIsSavedIntoTheViewAndOneClickTakesItBack() {
        UUID view = save("Mine", "letters", "kind=private", false);
        Paths.open("letters?view=" + view);
        Paths.open("letters?search=river");

        choose("Save what is shown now");
        assertThat(label()).isEqualTo("Mine");
        assertThat(views.view(view).at().narrowing().text()).isEqualTo("search=river");
        press("Undo");

        assertThat(views.view(view).at().narrowing().text()).isEqualTo("kind=private");
        assertThat(label()).isEqualTo("Mine · changed");
    }

    @Test
    void whoLeavesTheViewSeesTheWholeList() {
        UUID view = save("Calls", "contacts", "kind=call", true);
        Paths.open("contacts?view=" + view);

        choose("Leave the view");

        assertThat(label()).isEqualTo("Views");
    }

    @Test
    void aViewThatIsGoneOrNotSharedLeadsBackWithASentence() {
        UUID own = save("Mine", "contacts", "kind=call", false);
        for (String address : List.of("views/" + own, "views/" + UUID.randomUUID(), "views/x")) {
            Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
                int before = find(Notification.class).all().size();

                UI.getCurrent().navigate(address);

                assertThat(Screen.view()).as(address).isEqualTo("ViewsView");
                assertThat(find(Notification.class).all()).hasSize(before + 1);
            });
        }
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            Paths.open("contacts?kind=call&view=" + own);
            assertThat(label()).isEqualTo("Views");
            assertThat(Screen.text()).doesNotContain("Mine");
        });
    }

    @Test
    void aViewOfALetterThatIsGoneLeadsToTheLettersWithASentence() {
        UUID view = views.save(new ViewDetails(
                "Board of nothing",
                new ListAddress(KnownList.BOARD, UUID.randomUUID(), Narrowing.of("owner=mine")),
                false));

        UI.getCurrent().navigate("views/" + view);

        assertThat(Screen.view()).isEqualTo("LettersView");
        assertThat(find(Notification.class).all()).isNotEmpty();
        UI.getCurrent().navigate("views");
        assertThat(Screen.text()).contains("Board of nothing");
    }

    @Test
    void aViewForEveryBoardSaysWhereItOpens() {
        UUID every = views.save(
                new ViewDetails("Always", new ListAddress(KnownList.BOARD, null, Narrowing.of("owner=mine")), false));
        UUID letter = cast.letter("To those who can help");

        UI.getCurrent().navigate("views/" + every);
        assertThat(Screen.view()).isEqualTo("ViewsView");
        UI.getCurrent().navigate("letters/" + letter + "/board");
        choose("Always");

        assertThat(label()).isEqualTo("Always");
        assertThat(Screen.view()).isEqualTo("LetterTabView");
    }

    @Test
    void whatIsPinnedStandsInTheDrawer() {
        UUID view = save("Calls", "contacts", "kind=call", true);
        Paths.open("contacts?view=" + view);
        assertThat(drawer()).isEmpty();

        choose("Pin to the menu");
        assertThat(drawer()).containsExactly("Calls");
        pins.pinCampaign(cast.campaign("Save the wetlands"));
        choose("Take out of the menu");

        assertThat(drawer()).containsExactly("Save the wetlands");
    }

    @Test
    void whatWasOpenWhenItWasDeletedIsOpenAgainWhenItIsBroughtBack() {
        UUID view = save("Calls", "contacts", "kind=call", true);
        Paths.open("contacts?view=" + view);

        choose("Delete the view");
        assertThat(label()).isEqualTo("Views");
        press("Undo");

        assertThat(label()).isEqualTo("Calls");
    }

    @Test
    void aViewIsDeletedAndBroughtBackOnThePageOfAll() {
        UUID view = save("Calls", "contacts", "kind=call", true);
        UI.getCurrent().navigate("views");
        assertThat(Screen.text()).contains("1 view");

        dialogs.delete(views.view(view));
        assertThat(Screen.text()).contains("0 views");
        press("Undo");

        assertThat(views.count("")).isEqualTo(1);
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void viewersOpenAndPinWhatIsSharedAndSaveNothing() {
        Acting.as(jdbc, "Ana Duarte", Role.OFFICER, () -> save("Calls", "contacts", "kind=call", true));

        UI.getCurrent().navigate("contacts");
        assertThat(items()).containsExactly("Calls · shared by Ana Duarte", "All views");
        choose("Calls · shared by Ana Duarte");

        assertThat(items()).contains("Pin to the menu").doesNotContain("Save this view", "Rename or share");
    }

    @Test
    void namesAreShownAsText() {
        String name = "<img src=x onerror=alert(1)> \u202e {0} '";
        UUID view = save(name, "contacts", "kind=call", true);

        Paths.open("contacts?view=" + view);

        assertThat(label()).isEqualTo(views.view(view).name());
        assertThat(views.list("onerror", PageRequest.of(0, 5))).hasSize(1);
    }

    @Test
    @SignedIn(role = Role.MANAGER, name = "Max Manager", language = "fr")
    void inFrenchTheMenuIsFrench() {
        UI.getCurrent().navigate("contacts");

        assertThat(label()).isEqualTo("Vues");
    }

    private UUID save(String name, String list, String narrowing, boolean shared) {
        return views.save(new ViewDetails(name, ListAddress.of(list, narrowing).orElseThrow(), shared));
    }

    private List<MenuBar> bars() {
        return find(MenuBar.class).all().stream()
                .filter(bar -> bar.hasClassName("views-of-list"))
                .toList();
    }

    private String label() {
        return bars().getFirst()
                .getItems()
                .getFirst()
                .getElement()
                .getTextRecursively()
                .strip();
    }

    private List<String> items() {
        return bars().getFirst().getItems().getFirst().getSubMenu().getItems().stream()
                .map(MenuItem::getText)
                .toList();
    }

    private void choose(String item) {
        MenuItem wanted = bars().getFirst().getItems().getFirst().getSubMenu().getItems().stream()
                .filter(one -> one.getText().equals(item))
                .findFirst()
                .orElseThrow(() -> new AssertionError(item + " in " + items()));
        ComponentUtil.fireEvent(wanted, new ClickEvent<>(wanted));
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private List<String> drawer() {
        return find(SideNav.class).all().stream()
                .filter(nav -> nav.hasClassName("pinned") && nav.isVisible())
                .flatMap(nav -> nav.getItems().stream())
                .map(SideNavItem::getLabel)
                .toList();
    }
}
