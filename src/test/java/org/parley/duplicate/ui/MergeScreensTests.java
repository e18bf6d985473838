package org.parley.duplicate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Refusal;
import org.parley.duplicate.MergeOrder;
import org.parley.duplicate.Merging;
import org.parley.duplicate.OwnDirectory;
import org.parley.duplicate.Twins;
import org.parley.lawmaker.Lawmakers;
import org.parley.lawmaker.ui.LawmakerPicker;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people side by side: what becomes of them, choosing, merging, the way back; and where the old address leads. */
@OwnDirectory
@SignedIn
@ViewPackages(packages = "org.parley")
class MergeScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Twins twins;

    @Autowired
    private Merging merging;

    @Autowired
    private Lawmakers lawmakers;

    private UUID robert;
    private UUID bob;

    @BeforeEach
    void twoWhoAreOne() {
        twins.clear();
        UUID house = twins.chamber("nz");
        robert = twins.member("Robert Ek", house, "North");
        bob = twins.member("Bob Ek", house, "North");
        twins.says(robert, "honorific", "Hon");
        twins.says(bob, "honorific", "Dr");
        twins.channel(bob, "email", "bob.ek@parliament.example");
        twins.pair(robert, bob, 60, "similar-name", "seat");
    }

    @AfterEach
    void clear() {
        twins.clear();
    }

    @Test
    void theResultStandsBesideBoth() {
        UI.getCurrent().navigate("duplicates/" + robert + "/" + bob);

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Merge “Bob Ek” into “Robert Ek”");
        assertThat(cells("E-mail")).containsExactly("", "bob.ek@parliament.example", "bob.ek@parliament.example");
        assertThat(cells("Other spellings")).containsExactly("", "", "Bob Ek");
        assertThat(cells("Contacts")).containsExactly("0", "0", "0");
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Similar name", "Same seat");
        assertThat(find(NativeTableRow.class).all())
                .filteredOn(row -> row.hasClassName("differs"))
                .hasSize(2);
    }

    @Test
    void whatSomebodyChoosesIsTheResult() {
        UI.getCurrent().navigate("duplicates/" + robert + "/" + bob);

        choose("Title or honorific");
        choose("Name as officially written");
        assertThat(cells("Other spellings")).containsExactly("", "", "Robert Ek");
        button("Merge").click();

        assertThat(lawmakers.details(robert).details())
                .satisfies(details -> assertThat(details.honorific()).isEqualTo("Dr"))
                .satisfies(details -> assertThat(details.officialName()).isEqualTo("Bob Ek"));
        assertThat(path()).isEqualTo("lawmakers/" + robert);
    }

    @Test
    void oneClickTurnsThemRoundAndOneClickTakesTheMergeBack() {
        UI.getCurrent().navigate("duplicates/" + robert + "/" + bob);
        button("The other way round").click();
        assertThat(path()).isEqualTo("duplicates/" + bob + "/" + robert);

        button("Merge").click();
        assertThat(path()).isEqualTo("lawmakers/" + bob);
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("“Robert Ek” was merged into this person by Ana Duarte on "));

        button("Take back").click();
        assertThat(path()).isEqualTo("lawmakers/" + robert);
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Taken back by Ana Duarte on "))
                .anyMatch(text -> text.startsWith("This person was merged into another one by Ana Duarte on "))
                .noneMatch(text -> text.startsWith("“Robert Ek” was merged into this person"));
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("1 possible duplicate");
        assertThat(find(Notification.class).all()).isNotEmpty();
    }

    @Test
    void theOldAddressLeadsToThePersonAndOldLinksMeanThem() {
        merges();

        UI.getCurrent().navigate("lawmakers/" + bob);
        assertThat(path()).isEqualTo("lawmakers/" + robert);

        UI.getCurrent().navigate("contacts", QueryParameters.of("lawmaker", bob.toString()));
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Robert Ek");

        UI.getCurrent().navigate("follow-ups", QueryParameters.of("lawmaker", bob.toString()));
        assertThat(find(Notification.class).all()).isEmpty();
    }

    @Test
    void whatSomebodySaidBeforeIsShownAndDifferentPeopleAreNotMerged() {
        UI.getCurrent().navigate("duplicates/" + robert + "/" + bob);

        button("Different people").click();
        assertThat(path()).isEqualTo("duplicates");

        UI.getCurrent().navigate("duplicates/" + robert + "/" + bob);
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .anyMatch(text ->
                        text.startsWith("Ana Duarte said on ") && text.endsWith("that they are different people."));
        assertThat(find(Button.class).withText("Different people").exists()).isFalse();
    }

    @Test
    void whatChangedMeanwhileIsShownAgainBeforeAnybodyIsMerged() {
        UI.getCurrent().navigate("duplicates/" + robert + "/" + bob);
        twins.channel(bob, "phone", "+64 21 555 0199");

        assertThatThrownBy(() -> button("Merge").click()).isInstanceOf(Refusal.class);

        assertThat(twins.counts("select count(*) from lawmaker_merge")).isZero();
        assertThat(cells("Phone")).containsExactly("", "+64 21 555 0199", "+64 21 555 0199");
    }

    @Test
    void aDeadLinkLeadsToTheList() {
        for (String dead : List.of(UUID.randomUUID() + "/" + bob, robert + "/" + robert, "x/y")) {
            UI.getCurrent().navigate("duplicates/" + dead);

            assertThat(find(MergeView.class).exists()).isFalse();
            assertThat(find(DuplicatesView.class).exists()).isTrue();
        }
    }

    @Test
    void theListAndThePageOfOneLeadHere() {
        UI.getCurrent().navigate("duplicates");
        Grid<?> grid = find(Grid.class).single();
        assertThat(find(Anchor.class, test(grid).getCellComponent(0, 0))
                        .withText("Compare and merge")
                        .single()
                        .getHref())
                .matches("duplicates/[0-9a-f-]{36}/[0-9a-f-]{36}");

        UI.getCurrent().navigate("lawmakers/" + robert);
        button("Merge with another entry").click();
        find(LawmakerPicker.class).single().setValue(bob);
        assertThat(path()).isEqualTo("duplicates/" + robert + "/" + bob);
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyViewsIsNotOfferedToMerge() {
        UI.getCurrent().navigate("lawmakers/" + robert);

        assertThat(find(Button.class).withText("Merge with another entry").exists())
                .isFalse();
        assertThat(find(Div.class).all()).noneMatch(div -> div.hasClassName("merges") && div.isVisible());
    }

    private void merges() {
        MergeOrder order = new MergeOrder(robert, bob, Set.of());
        merging.merge(order, merging.preview(order).seen());
    }

    @SuppressWarnings("unchecked")
    private void choose(String field) {
        RadioButtonGroup<Boolean> choice = find(RadioButtonGroup.class).all().stream()
                .filter(one -> field.equals(one.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        test(choice).selectItem(choice.getItemLabelGenerator().apply(true));
    }

    private List<String> cells(String field) {
        return find(NativeTableRow.class).all().stream()
                .filter(row -> row.getChildren()
                        .findFirst()
                        .map(head -> head.getElement().getText())
                        .filter(field::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .getChildren()
                .filter(NativeTableCell.class::isInstance)
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }
}
