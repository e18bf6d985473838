package org.parley.duplicate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.duplicate.Evidence;
import org.parley.duplicate.OwnDirectory;
import org.parley.duplicate.PairLine;
import org.parley.duplicate.Twins;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of those who may be entered twice: lists, narrows, tells apart and thinks again. */
@OwnDirectory
@SignedIn
@ViewPackages(packages = "org.parley")
class DuplicateScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Twins twins;

    private UUID ana;

    @BeforeEach
    void twoPairs() {
        twins.clear();
        UUID house = twins.chamber("nz");
        ana = twins.member("Ana Duarte", house, "North");
        UUID other = twins.member("Duarte Ana", house, "North");
        UUID bo = twins.member("Bo Ek", house, "South");
        twins.channel(bo, "email", "bo.ek@parliament.example");
        UUID bob = twins.member("Bo Ek", house, "South");
        twins.channel(bob, "email", "bo.ek@parliament.example");
        twins.pair(ana, other, 60, "name", "seat");
        twins.pair(bo, bob, 105, "email", "name", "seat");
    }

    @AfterEach
    void clear() {
        twins.clear();
    }

    @Test
    void thoseForWhomMostSpeaksComeFirst() {
        UI.getCurrent().navigate("duplicates");

        assertThat(pairs()).extracting(pair -> pair.one().name()).containsExactly("Bo Ek", "Ana Duarte");
        assertThat(texts()).contains("2 pairs", "Nobody has looked for duplicates yet.");
        PairCard first = card(0);
        assertThat(find(Span.class, first).all())
                .extracting(Span::getText)
                .contains("Same e-mail", "Same name", "Same seat", "Very likely one person");
        assertThat(find(Anchor.class, first).all())
                .extracting(Anchor::getText)
                .containsExactly("Bo Ek", "Bo Ek", "Compare and merge");
    }

    @Test
    void theAddressNarrowsAndWhatItSaysWronglyDoesNot() {
        UI.getCurrent().navigate("duplicates", QueryParameters.of("evidence", "email"));
        assertThat(pairs()).extracting(pair -> pair.one().name()).containsExactly("Bo Ek");

        UI.getCurrent().navigate("duplicates", QueryParameters.of("lawmaker", ana.toString()));
        assertThat(pairs()).extracting(pair -> pair.one().name()).containsExactly("Ana Duarte");

        UI.getCurrent().navigate("duplicates", QueryParameters.fromString("evidence=nonsense&show=nothing"));
        assertThat(pairs()).hasSize(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFieldNarrowsAtOnce() {
        UI.getCurrent().navigate("duplicates");
        Select<Evidence> evidence = find(Select.class).all().stream()
                .filter(field -> "Evidence".equals(field.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();

        test(evidence).selectItem("Same e-mail");

        assertThat(pairs()).extracting(pair -> pair.one().name()).containsExactly("Bo Ek");
        assertThat(texts()).contains("1 pair");
    }

    @Test
    void whoIsToldApartIsKeptAndComesBackWithOneClick() {
        UI.getCurrent().navigate("duplicates");

        find(Button.class, card(0)).withText("Different people").single().click();
        assertThat(pairs()).extracting(pair -> pair.one().name()).containsExactly("Ana Duarte");

        UI.getCurrent().navigate("duplicates", QueryParameters.of("show", "apart"));
        assertThat(pairs()).extracting(pair -> pair.one().name()).containsExactly("Bo Ek");
        find(Button.class, card(0))
                .withText("May be one person after all")
                .single()
                .click();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Nobody was told apart");

        UI.getCurrent().navigate("duplicates");
        assertThat(pairs()).hasSize(2);
    }

    @Test
    void theListOfLawmakersAndThePageOfOneLeadHere() {
        UI.getCurrent().navigate("lawmakers/" + ana);

        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getHref().startsWith("duplicates"))
                .extracting(Anchor::getText, Anchor::getHref)
                .containsExactlyInAnyOrder(
                        tuple("2 possible duplicates", "duplicates"),
                        tuple("May be entered twice: look at the other one", "duplicates?lawmaker=" + ana));
    }

    @Test
    void anEmptyListSaysWhatToDoFirst() {
        twins.does("delete from duplicate_pair");

        UI.getCurrent().navigate("duplicates");

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Is somebody entered twice?");
        assertThat(find(Button.class).withText("Look for duplicates").single().isEnabled())
                .isTrue();
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyViewsIsOfferedNoDecision() {
        UI.getCurrent().navigate("duplicates");

        assertThat(pairs()).hasSize(2);
        assertThat(find(Button.class).withText("Look for duplicates").exists()).isFalse();
        assertThat(find(Button.class, card(0)).withText("Different people").exists())
                .isFalse();
    }

    private List<String> texts() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<PairLine> grid() {
        return find(Grid.class, find(DuplicatesView.class).single()).single();
    }

    private List<PairLine> pairs() {
        return grid().getGenericDataView().getItems().toList();
    }

    private PairCard card(int row) {
        return (PairCard) test(grid()).getCellComponent(row, 0);
    }
}
