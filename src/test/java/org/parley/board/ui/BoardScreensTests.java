package org.parley.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.board.Acts;
import org.parley.board.Board;
import org.parley.board.BoardFilter;
import org.parley.board.BoardLine;
import org.parley.board.Owned;
import org.parley.board.Promised;
import org.parley.board.Under;
import org.parley.letter.Cast;
import org.parley.recipient.Addressees;
import org.parley.recipient.Mailing;
import org.parley.recipient.Picks;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientPick;
import org.parley.recipient.RecipientState;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.parley.savedview.KnownList;
import org.parley.savedview.ListAddress;
import org.parley.savedview.Narrowing;
import org.parley.savedview.SavedViews;
import org.parley.savedview.ViewDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The board on a letter's page: its numbers are links, its address says who is in the list, and its buttons act on them. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(
        packages = {"org.parley.letter.ui", "org.parley.campaign.ui", "org.parley.lawmaker.ui", "org.parley.base.ui"})
class BoardScreensTests extends SpringBrowserlessTest {

    private static final PageRequest FIRST = PageRequest.of(0, 50);

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Board board;

    @Autowired
    private Addressees addressees;

    @Autowired
    private Picks picks;

    @Autowired
    private Sending sending;

    @Autowired
    private SavedViews views;

    @Autowired
    private Acts acts;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private UUID parliament;
    private UUID house;

    @BeforeEach
    void aLetterToThree() {
        parliament = cast.parliament("Parliament of Norland");
        house = cast.chamber(parliament, "House of Norland", "lower");
        cast.lawmakers(house, 2);
        cast.lawmaker("Zoë", "Ångström", house, "Liberals");
        letter = cast.letter("Open letter on the river");
        mailing.addressAll(letter, parliament);
    }

    @Test
    void theAddressSaysWhoIsInTheList() {
        open("board");
        assertThat(rows()).isEqualTo(3);

        open("board?show=unreachable");
        assertThat(rows()).isEqualTo(1);

        open("board?party=Liberals&owner=nobody&follow-up=none&in=" + parliament);
        assertThat(rows()).isEqualTo(1);

        open("board?owner=mine");
        assertThat(rows()).isZero();
    }

    @Test
    void everyFilterComesBackFromItsAddress() {
        for (BoardFilter filter : List.of(
                BoardFilter.all(letter),
                BoardFilter.all(letter).owned(new Owned.Mine()).promised(Promised.OVERDUE),
                BoardFilter.all(letter).owned(new Owned.Nobodys()).under(new Under.People()),
                BoardFilter.all(letter).owned(new Owned.By(parliament)).under(new Under.Place(parliament)),
                BoardFilter.all(letter).concerned(parliament),
                BoardFilter.all(letter).in(RecipientState.NO_REPLY))) {
            String address = BoardLinks.to(filter);
            int query = address.indexOf('?');

            assertThat(BoardLinks.filter(
                            letter,
                            query < 0
                                    ? QueryParameters.empty()
                                    : QueryParameters.fromString(address.substring(query + 1))))
                    .isEqualTo(filter);
        }
    }

    @Test
    void whatAnAddressSaysWronglyNarrowsNothing() {
        open("board?owner=" + UUID.randomUUID() + "&in=" + UUID.randomUUID() + "&follow-up=rubbish&state=nonsense");

        assertThat(rows()).isEqualTo(3);
        assertThat(find(Notification.class).all()).isNotEmpty();
    }

    @Test
    void everyNumberIsALinkToThoseWhomItCounts() {
        sending.markSent(RecipientFilter.all(letter), Cast.DAY, SentVia.EMAIL);
        open("board");

        Anchor waiting = number("board.waiting");
        assertThat(waiting.getElement().getTextRecursively()).isEqualTo("3");
        assertThat(waiting.getHref()).contains("/board?").contains("state=sent").contains("parliament=" + parliament);
        assertThat(number("recipient.state.answered").getElement().getTextRecursively())
                .isEqualTo("0 of 3");
    }

    @Test
    void thoseInTheListAreAssignedAndThatIsUndone() {
        open("board");

        press("Assign");
        press("Assign", 1);

        assertThat(owners()).containsOnly("Ana Duarte");
        press("Undo");
        assertThat(owners()).containsOnly("");
    }

    @Test
    void onlyThoseTickedAreMeant() {
        open("board");
        Grid<BoardLine> grid = grid();
        grid.select(board.list(BoardFilter.all(letter), PageRequest.of(0, 1)).getFirst());

        press("Assign");
        press("Assign", 1);

        assertThat(owners()).containsExactlyInAnyOrder("Ana Duarte", "", "");
    }

    @Test
    void aFollowUpThatSaysNothingIsNotPlannedAndTheDialogStays() {
        open("board");

        press("Plan a follow-up");
        press("Plan a follow-up", 1);
        assertThat(board.count(BoardFilter.all(letter).promised(Promised.SOME))).isZero();

        TextField what = find(TextField.class).all().stream()
                .filter(field -> "What".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        test(what).setValue("Call their office");
        press("Plan a follow-up", 1);
        assertThat(board.count(BoardFilter.all(letter).promised(Promised.SOME))).isEqualTo(3);
    }

    @Test
    void noReplyIsNotedOfThoseToWhomTheLetterWent() {
        sending.markSent(RecipientFilter.all(letter), Cast.DAY, SentVia.EMAIL);
        open("board");

        press("No reply from 3");

        assertThat(board.count(BoardFilter.all(letter).in(RecipientState.NO_REPLY)))
                .isEqualTo(3);
        press("Wait for 3 again");
        assertThat(board.count(BoardFilter.all(letter).in(RecipientState.SENT))).isEqualTo(3);
    }

    @Test
    void oneContactIsLoggedForAllWhoAreShownAndTakenBack() {
        cast.lawmakers(house, 25);
        picks.add(addressees.of(letter).getFirst().id(), RecipientPick.of(parliament));
        open("board");

        press("Log contact", 1);
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("28 lawmakers took part");
        press("Log contact", 2);

        assertThat(board.list(BoardFilter.all(letter), FIRST)).hasSize(28).allMatch(line -> line.contact() != null);
        press("Undo");
        assertThat(board.list(BoardFilter.all(letter), FIRST)).allMatch(line -> line.contact() == null);
    }

    @Test
    void theTimelineIsNarrowedByItsAddressAndItsNumbersLeadToTheBoard() {
        sending.markSent(RecipientFilter.all(letter), Cast.DAY, SentVia.EMAIL);

        open("activity");
        assertThat(lines()).hasSizeGreaterThan(2);

        open("activity?kind=sent");
        assertThat(lines()).hasSize(1);
        Anchor three = find(Anchor.class).all().stream()
                .filter(link -> link.getText().equals("3 recipients"))
                .findFirst()
                .orElseThrow();
        open(three.getHref().substring(three.getHref().indexOf("board?")));
        assertThat(rows()).isEqualTo(3);

        open("activity?kind=rubbish");
        assertThat(lines()).hasSizeGreaterThan(2);
    }

    @Test
    void earlierThingsComeOnDemand() {
        for (int n = 0; n < 40; n++) {
            acts.assign(Ids.next(), letter, board.all(BoardFilter.all(letter)), n % 2 == 0 ? actor.id() : null);
        }
        open("activity?kind=board");
        assertThat(lines()).hasSize(30);

        press("Show earlier");

        assertThat(lines()).hasSize(40);
        assertThat(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals("Show earlier")))
                .noneMatch(Button::isVisible);
    }

    @Test
    void aSavedViewOpensByItsAddressForWhomItIsShared() {
        UUID shared = views.save(view("Nobody's", "owner=nobody&party=Liberals", null, true));
        UUID own = views.save(view("Mine", "owner=mine", letter, false));

        open("board?view=" + own);
        assertThat(rows()).isZero();
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            open("board?view=" + shared);
            assertThat(rows()).isEqualTo(1);
            open("board?view=" + own);
            assertThat(rows()).isEqualTo(3);
            assertThat(find(Notification.class).all()).isNotEmpty();
        });
    }

    @Test
    void whatIsSavedForEveryBoardLeavesOutWhatBelongsToOneLetter() {
        BoardFilter here =
                BoardFilter.of(RecipientFilter.all(letter).under(parliament)).owned(new Owned.Mine());

        Narrowing said = Narrowing.of(BoardLinks.query(here).parameters().getQueryString());
        ListAddress board = new ListAddress(KnownList.BOARD, letter, said);
        assertThat(board.ofEvery().narrowing().text()).isEqualTo("owner=mine");
        assertThat(board.narrowing().text()).contains("addressee=" + parliament);
    }

    @Test
    void aLetterWithoutRecipientsSaysWhatToDoFirst() {
        UUID other = cast.letter("Another letter");

        UI.getCurrent().navigate("letters/" + other + "/board");

        assertThat(grid().getEmptyStateComponent()).isNotNull();
    }

    @Test
    @SignedIn(role = Role.MANAGER, name = "Max Manager", language = "fr")
    void theBoardSpeaksFrench() {
        open("board");

        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Confier", "Prévoir un suivi");
        assertThat(find(ComboBox.class).all())
                .extracting(ComboBox::getPlaceholder)
                .contains("Confié à");
    }

    private void open(String tab) {
        int query = tab.indexOf('?');
        String path = "letters/" + letter + "/" + (query < 0 ? tab : tab.substring(0, query));
        UI.getCurrent()
                .navigate(
                        path,
                        query < 0 ? QueryParameters.empty() : QueryParameters.fromString(tab.substring(query + 1)));
    }

    @SuppressWarnings("unchecked")
    private Grid<BoardLine> grid() {
        return find(Grid.class).single();
    }

    private int rows() {
        return test(grid()).size();
    }

    private List<ListItem> lines() {
        return find(ListItem.class).all().stream()
                .filter(line -> line.hasClassName("timeline-line"))
                .toList();
    }

    private List<String> owners() {
        return board.list(BoardFilter.all(letter), PageRequest.of(0, 50)).stream()
                .map(BoardLine::owner)
                .toList();
    }

    private Anchor number(String key) {
        return find(Anchor.class).all().stream()
                .filter(link -> key.equals(link.getElement().getAttribute("data-count")))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        press(text, 0);
    }

    private void press(String text, int which) {
        List<Button> buttons = find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text) && button.isVisible())
                .toList();
        assertThat(buttons).as(text).hasSizeGreaterThan(which);
        test(buttons.get(which)).click();
    }

    private static ViewDetails view(String name, String narrowing, @Nullable UUID of, boolean shared) {
        return new ViewDetails(name, new ListAddress(KnownList.BOARD, of, Narrowing.of(narrowing)), shared);
    }
}
