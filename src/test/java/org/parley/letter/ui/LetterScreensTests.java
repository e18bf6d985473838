package org.parley.letter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.ui.ConflictDialog;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.letter.Cast;
import org.parley.letter.LetterText;
import org.parley.letter.Letters;
import org.parley.recipient.Addressees;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.parley.recipient.ui.RecipientLinks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** The screens of campaigns and letters: they list, narrow, open, and keep what was typed. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = {"org.parley.letter.ui", "org.parley.campaign.ui", "org.parley.base.ui"})
class LetterScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Letters letters;

    @Autowired
    private Addressees addressees;

    @Autowired
    private Sending sending;

    private UUID letter;
    private UUID addressee;
    private UUID mira;

    @BeforeEach
    void aLetterToTwo() {
        UUID parliament = cast.parliament("Parliament of Norland");
        UUID house = cast.chamber(parliament, "House of Norland", "lower");
        mira = cast.lawmaker("Mira", "Okafor", house, "Greens");
        UUID zoe = cast.lawmaker("Zoë", "Ångström", house, "Liberals");
        cast.channel(mira, "email", "mira@example.org", "works");
        letter = cast.letter("Zéphyr to the house");
        addressee = mailing.address(letter, parliament, mira, zoe);
    }

    @Test
    void theListOfLettersNarrowsByItsAddress() {
        go("letters?search=zephyr");

        assertThat(rows()).isEqualTo(1);
        go("letters?search=nothing-like-it");
        assertThat(rows()).isZero();
    }

    @Test
    void theListOfCampaignsNarrowsByItsAddress() {
        go("campaigns?search=free+the+river");

        assertThat(rows()).isEqualTo(1);
        go("campaigns?search=nothing-like-it");
        assertThat(rows()).isZero();
    }

    @Test
    void aCampaignShowsItsLetters() {
        go(CampaignLinks.to(letters.details(letter).campaign()));

        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(LetterLinks.to(letter));
    }

    @Test
    void aDeadLinkLeadsBackToTheList() {
        go(LetterLinks.to(UUID.randomUUID()));

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("letters");
        go("campaigns/not-an-id");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("campaigns");
    }

    @Test
    void theRecipientsInTheListAreThoseThatTheAddressMeans() {
        go(RecipientLinks.recipients(RecipientFilter.all(letter)));
        assertThat(rows()).isEqualTo(2);

        go(RecipientLinks.recipients(RecipientFilter.all(letter).showing(RecipientShow.UNREACHABLE)));
        assertThat(rows()).isEqualTo(1);

        go(LetterLinks.to(letter) + "/recipients?party=Greens&search=oka");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void theTextIsSavedAndShownBesideIt() {
        go(LetterLinks.to(letter));
        TextArea text = find(TextArea.class).single();

        test(text).setValue("# Dear members");

        assertThat(find(Markdown.class).single().getContent()).isEqualTo("# Dear members");
        test(save()).click();
        assertThat(letters.text(letter).says().text()).isEqualTo("# Dear members");
    }

    @Test
    void whatIsFilledInForEachRecipientIsOfferedWhereOneWrites() {
        go(LetterLinks.to(letter));

        assertThat(find(Button.class).all())
                .extracting(button -> button.getElement().getAttribute("fills-in"))
                .contains("{{salutation}}", "{{family name}}", "{{signatories}}");
    }

    @Test
    void whoWritesOverSomebodyElsesTextSeesBothAndLosesNothing() {
        go(LetterLinks.to(letter));
        letters.write(letter, letters.text(letter).seen(), new LetterText("Theirs", List.of()));
        TextArea text = find(TextArea.class).single();
        test(text).setValue("Mine");

        test(save()).click();

        assertThat(find(ConflictDialog.class).exists()).isTrue();
        assertThat(text.getValue()).isEqualTo("Mine");
        assertThat(letters.text(letter).says().text()).isEqualTo("Theirs");
    }

    @Test
    void aSealedTextIsReadAndNoLongerWritten() {
        sending.markSent(RecipientFilter.all(letter), LocalDate.of(2026, 3, 3), SentVia.PUBLISHED);

        go(LetterLinks.to(letter));

        assertThat(find(TextArea.class).exists()).isFalse();
        assertThat(find(Code.class).all())
                .extracting(Code::getText)
                .contains(letters.text(letter).seal().checksum());
    }

    @Test
    void aLetterWithoutATitleIsNotDraftedAndTheDialogStays() {
        go("letters");
        test(button("New letter")).click();

        test(button("Save")).click();

        TextField title = find(TextField.class).all().stream()
                .filter(field -> "Title".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        assertThat(title.isInvalid()).isTrue();
    }

    @Test
    void theAddresseesShowHowManyReceiveItOnTheirBehalf() {
        go(RecipientLinks.addressees(letter));

        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("2 recipients", "1 unreachable");
    }

    @Test
    void theAddresseesShowWhoGotAnEarlierLetterAndLeadToThem() {
        UUID next = letters.draft(cast.details(letters.details(letter).campaign(), "The second letter"));
        UUID place = addressees.of(letter).getFirst().place();
        mailing.address(next, place, mira);
        sending.markSent(RecipientFilter.all(letter), LocalDate.of(2026, 3, 3), SentVia.HANDED_OVER);

        go(RecipientLinks.addressees(next));

        Anchor got = find(Anchor.class).all().stream()
                .filter(link -> link.getText().equals("1 of them got it"))
                .findFirst()
                .orElseThrow();
        go(got.getHref());
        assertThat(rows()).isEqualTo(1);
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("got “Zéphyr to the house”");
        go(LetterLinks.to(next) + "/recipients?answered=" + letter);
        assertThat(rows()).isZero();
        go(LetterLinks.to(next) + "/recipients?got=" + next.toString().replace('0', '1'));
        assertThat(rows()).as("a letter that is gone narrows nothing").isEqualTo(1);
    }

    private Button save() {
        return button("Save text and asks");
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private int rows() {
        return test(find(Grid.class).single()).size();
    }

    private static void go(String address) {
        UI.getCurrent()
                .navigate(address.contains("?") ? address.substring(0, address.indexOf('?')) : address, query(address));
    }

    private static QueryParameters query(String address) {
        return address.contains("?")
                ? QueryParameters.fromString(address.substring(address.indexOf('?') + 1))
                : QueryParameters.empty();
    }
}
