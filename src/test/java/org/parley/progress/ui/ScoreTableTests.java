package org.parley.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.ui.Paths;
import org.parley.contact.Scene;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.progress.CountedFilter;
import org.parley.progress.Measure;
import org.parley.progress.Place;
import org.parley.progress.Scope;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.ui.RecipientLinks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The scoreboard opens, sorts and refreshes where it stands, and says why rows add up to more than there is. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(
        packages = {
            "org.parley.progress.ui",
            "org.parley.campaign.ui",
            "org.parley.letter.ui",
            "org.parley.recipient.ui",
            "org.parley.base.ui"
        })
class ScoreTableTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Letters letters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Actor actor;

    private Mailing.ToTwo river;
    private UUID southland;
    private UUID sam;
    private Scope scope;

    @BeforeEach
    void aLetterToTwoParliaments() {
        river = mailing.toTwo();
        southland = cast.parliament("Parliament of Southland");
        sam = cast.lawmaker("Sam", "Roy", cast.chamber(southland, "House of Southland", "lower"), "Greens");
        mailing.address(river.letter(), southland, sam);
        scope = Scope.ofCampaign(letters.details(river.letter()).campaign());
    }

    @Test
    void everyParliamentHasARowAndTheSumIsBelow() {
        open("");

        assertThat(heads()).containsExactly("Parliament of Norland", "Parliament of Southland", "All parliaments");
        assertThat(numbers("addressed")).containsExactly("2", "1", "3");
    }

    @Test
    void aParliamentOpensAndTheAddressRemembersIt() {
        open("");

        press("Parliament of Norland");
        press("Parties");

        assertThat(heads())
                .containsExactly(
                        "Parliament of Norland",
                        "Greens",
                        "Without a party",
                        "Parliament of Southland",
                        "All parliaments");
        open("?open=" + river.parliament() + "~parties");
        assertThat(heads()).contains("Greens", "Without a party");
        press("Parliament of Norland");
        assertThat(heads()).doesNotContain("Greens");
    }

    @Test
    void whatAnAddressSaysWronglyOpensAndSortsNothing() {
        open("?open=nonsense.~.%00~parties&sort=-nonsense");

        assertThat(heads()).containsExactly("Parliament of Norland", "Parliament of Southland", "All parliaments");
    }

    @Test
    void aColumnSortsTheMostFirstAndTurnsRound() {
        open("");

        press("Addressed");
        assertThat(numbers("addressed")).containsExactly("2", "1", "3");
        assertThat(sorted()).containsExactly("descending");
        press("Addressed");
        assertThat(numbers("addressed")).containsExactly("1", "2", "3");
        assertThat(sorted()).containsExactly("ascending");
    }

    @Test
    void aMeetingWithTwoParliamentsIsCountedInEachAndOnceInAllAndItIsSaid() {
        open("");
        assertThat(notes()).isEmpty();

        meets(river.mira(), sam);
        meets();
        open("");

        assertThat(heads())
                .containsExactly(
                        "Parliament of Norland", "Parliament of Southland", "In no parliament", "All parliaments");
        assertThat(numbers("meetings")).containsExactly("1", "1", "1", "2");
        assertThat(notes())
                .containsExactly(
                        "1 meeting belongs to several parliaments and is counted in each: there were 2 in all, and the rows add up to 3.");
    }

    @Test
    void aMeetingWithoutRecipientsHasItsParliamentsRow() {
        UUID far = cast.parliament("Parliament of Farland");
        meets(cast.lawmaker("Ina", "Far", cast.chamber(far, "House of Farland", "lower"), ""));

        open("");

        assertThat(heads()).first().isEqualTo("Parliament of Farland");
        assertThat(numbers("addressed")).first().isEqualTo("0");
        assertThat(numbers("meetings")).first().isEqualTo("1");
    }

    @Test
    void newerNumbersAreShownWhereTheOldOnesStood() {
        open("?open=" + river.parliament() + "~chambers");
        ScoreTable table = find(ScoreTable.class).single();
        List<Anchor> before = find(Anchor.class).all();
        meets(river.mira());

        table.refresh();

        assertThat(find(Anchor.class).all()).isEqualTo(before);
        assertThat(numbers("meetings")).containsExactly("1", "1", "0", "1");
    }

    @Test
    void aLettersRecipientsOpenInItsOwnListAndThingsInOurs() {
        Paths.open(ProgressLinks.to(Scope.ofLetter(scope.campaign(), river.letter())));

        List<String> paths = find(Anchor.class).all().stream()
                .filter(link -> link.getElement().hasAttribute("data-show"))
                .map(Anchor::getHref)
                .toList();
        assertThat(paths)
                .contains(
                        RecipientLinks.recipients(RecipientFilter.all(river.letter())
                                .at(southland)
                                .showing(RecipientShow.SENT)),
                        CountedLinks.list(new CountedFilter(
                                Scope.ofLetter(scope.campaign(), river.letter()),
                                Measure.MEETINGS,
                                new Place.In(southland))));
    }

    private void open(String query) {
        Paths.open(ProgressLinks.to(scope) + query);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(ProgressLinks.to(scope));
    }

    private void press(String text) {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private List<String> heads() {
        return find(NativeTableHeaderCell.class).all().stream()
                .filter(ScoreTableTests::isOnTheBoard)
                .filter(cell -> "row".equals(cell.getElement().getAttribute("scope")))
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }

    /** Other pictures on the page have tables too. */
    private static boolean isOnTheBoard(Component cell) {
        return Stream.iterate(Optional.of(cell), Optional::isPresent, one -> one.flatMap(Component::getParent))
                .anyMatch(one -> one.orElseThrow().getElement().getClassList().contains("scores"));
    }

    private List<String> sorted() {
        return find(NativeTableHeaderCell.class).all().stream()
                .filter(ScoreTableTests::isOnTheBoard)
                .map(cell -> cell.getElement().getAttribute("aria-sort"))
                .filter(sort -> sort != null)
                .toList();
    }

    private List<String> numbers(String measure) {
        return find(Anchor.class).all().stream()
                .filter(link -> measure.equals(link.getElement().getAttribute("data-show")))
                .map(Anchor::getText)
                .toList();
    }

    private List<String> notes() {
        return find(Paragraph.class).all().stream()
                .filter(note -> note.hasClassName("footnote"))
                .map(Paragraph::getText)
                .toList();
    }

    private void meets(UUID... people) {
        new Scene(jdbc).meeting(river.letter(), actor.id(), people);
    }
}
