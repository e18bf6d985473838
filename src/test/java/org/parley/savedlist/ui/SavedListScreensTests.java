package org.parley.savedlist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.lawmaker.LawmakerLine;
import org.parley.letter.Cast;
import org.parley.savedlist.SavedList;
import org.parley.savedlist.SavedLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.annotation.Transactional;

/** Lists are kept where people are listed, and opened, changed and removed on pages of their own. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = {"org.parley.savedlist.ui", "org.parley.lawmaker.ui", "org.parley.base.ui"})
class SavedListScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private SavedLists lists;

    private UUID mira;
    private UUID zoe;

    @BeforeEach
    void aParliament() {
        UUID house = cast.chamber(cast.parliament("Parliament of Norland"), "House of Norland", "lower");
        mira = cast.lawmaker("Mira", "Okafor", house, "Greens");
        zoe = cast.lawmaker("Zoë", "Ångström", house, "Liberals");
    }

    @Test
    void whomTheListOfLawmakersShowsIsKeptUnderANewName() {
        go("lawmakers", "party=Greens");

        press("Save as a list");
        name("Friends of the river");
        press("Save");

        SavedList kept = lists.list("", Pageable.ofSize(5)).getFirst();
        assertThat(kept.name()).isEqualTo("Friends of the river");
        assertThat(lists.members(kept.id(), Pageable.ofSize(5)))
                .extracting(LawmakerLine::id)
                .containsExactly(mira);
    }

    @Test
    void aNameThatIsTakenIsSaidAtTheFieldAndNothingIsLost() {
        lists.save("Friends", List.of(zoe));
        go("lawmakers", "party=Greens");

        press("Save as a list");
        name("friends");
        press("Save");

        assertThat(where().isInvalid()).isTrue();
        assertThat(where().getErrorMessage()).startsWith("There is a list called");
        assertThat(lists.count("")).isEqualTo(1);
    }

    @Test
    void aListShowsItsPeopleAndTicksTakeThemOut() {
        UUID list = lists.save("Friends", List.of(mira, zoe));
        go("lists/" + list, "");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Friends");

        grid().select(grid().getGenericDataView().getItem(0));
        press("Take 1 out of the list");

        assertThat(lists.members(list, Pageable.ofSize(5)))
                .extracting(LawmakerLine::id)
                .containsExactly(mira);
        press("Undo");
        assertThat(lists.line(list).people()).isEqualTo(2);
    }

    @Test
    void aListIsRemovedOnlyAfterAQuestion() {
        UUID list = lists.save("Friends", List.of(mira));
        go("lists/" + list, "");

        press("Remove");
        assertThat(lists.count("")).isEqualTo(1);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(lists.count("")).isZero();
        assertThat(path()).isEqualTo("lists");
    }

    @Test
    void aListThatIsGoneLeadsToAllOfThem() {
        go("lists/" + UUID.randomUUID(), "");

        assertThat(path()).isEqualTo("lists");
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyReadsIsOfferedNothingThatChanges() {
        go("lawmakers", "");

        assertThat(find(Button.class).withText("Save as a list").all()).noneMatch(Button::isVisible);
    }

    private void name(String typed) {
        ComponentUtil.fireEvent(where(), new ComboBox.CustomValueSetEvent<>(where(), true, typed));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> where() {
        return find(ComboBox.class).all().stream()
                .filter(box -> "Name of the list".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Grid<LawmakerLine> grid() {
        return find(MemberGrid.class).single();
    }

    private void press(String text) {
        find(Button.class).withText(text).all().getFirst().click();
    }

    private static void go(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }
}
