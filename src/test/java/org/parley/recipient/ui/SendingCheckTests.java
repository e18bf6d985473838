package org.parley.recipient.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.letter.ui.LetterLinks;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.Addressees;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.RecipientState;
import org.parley.recipient.Recipients;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.parley.signatory.Heard;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** What a letter lacks is said where it is prepared and where it is sent, each with the way to where it is mended. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = {"org.parley.letter.ui", "org.parley.base.ui"})
class SendingCheckTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Recipients recipients;

    @Autowired
    private Letters letters;

    @Autowired
    private Addressees addressees;

    @Autowired
    private Sending sending;

    @Autowired
    private Signatories signatories;

    private UUID parliament;
    private UUID mira;
    private UUID letter;

    @BeforeEach
    void aLetterToAParliament() {
        parliament = cast.parliament("Parliament of Norland");
        mira = cast.lawmaker("Mira", "Okafor", cast.chamber(parliament, "House of Norland", "lower"), "Greens");
        letter = cast.letter("To the house");
    }

    @Test
    void whatStopsTheLetterStandsFirst() {
        UUID empty = letters.draft(cast.details(cast.campaign("Free the river"), "Nothing yet"));

        go(RecipientLinks.addressees(empty));

        assertThat(found())
                .containsExactly(
                        "Missing There is no text yet.",
                        "Missing It is addressed to nobody yet.",
                        "Look again It asks for nothing: no ask is written down.");
    }

    @Test
    void everyFindingLeadsToWhereItIsMended() {
        mailing.address(letter, parliament, mira);
        signatories.add(
                letter, new SignatoryDetails(null, "Ana Duarte", "", "", false), new Heard.Invitation(Cast.DAY));

        go(RecipientLinks.addressees(letter));

        assertThat(found())
                .containsExactly(
                        "Look again One recipient cannot be reached: no e-mail, web form, post or fax is known.",
                        "Look again One invitation to sign is still open.");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        RecipientLinks.recipients(RecipientFilter.all(letter).showing(RecipientShow.UNREACHABLE)),
                        LetterLinks.tab(letter, "signatories") + "?show=invited");
    }

    @Test
    void aLetterThatLacksNothingSaysSoAndSaysNothingMoreOnceItWentOut() {
        mailing.address(letter, parliament, mira);
        cast.channel(mira, "email", "mira@example.org", "works");

        go(RecipientLinks.addressees(letter));
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .anyMatch(text -> text.startsWith("Nothing is missing"));

        sending.markSent(RecipientFilter.all(letter), Cast.DAY, SentVia.HANDED_OVER);
        go(RecipientLinks.addressees(letter));
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .noneMatch(text -> text.startsWith("Nothing is missing"));
    }

    @Test
    void whoMarksAsSentSeesItInTime() {
        UUID addressee = mailing.address(letter, parliament, mira);
        addressees.name(letter, AddresseeKind.LAWMAKER, mira);
        go(RecipientLinks.recipients(RecipientFilter.all(letter)));

        find(Button.class).withText("Mark 1 as sent").single().click();

        assertThat(found())
                .contains("Look again One addressee has no recipient, so nobody gets the letter on its behalf.");
    }

    @Test
    void whatWentOutBeforeTheDayOfTheLetterIsAskedAbout() {
        mailing.address(letter, parliament, mira);
        cast.channel(mira, "email", "mira@example.org", "works");
        go(RecipientLinks.recipients(RecipientFilter.all(letter)));
        find(Button.class).withText("Mark 1 as sent").single().click();
        find(DatePicker.class).withLabel("Sent on").single().setValue(Cast.DAY.minusDays(1));

        find(Button.class).withClassName("save").single().click();

        assertThat(recipients.count(RecipientFilter.all(letter).in(RecipientState.CHOSEN)))
                .isEqualTo(1);
        Checkbox early =
                find(Checkbox.class).withLabelContaining("really sent on").single();
        assertThat(early.isInvalid()).isTrue();
        early.setValue(true);
        find(Button.class).withClassName("save").single().click();
        assertThat(recipients.count(RecipientFilter.all(letter).in(RecipientState.SENT)))
                .isEqualTo(1);
    }

    private List<String> found() {
        return find(ListItem.class).all().stream()
                .filter(item -> item.getParent()
                        .flatMap(list -> list.getParent())
                        .filter(card -> card.hasClassName("sending-check"))
                        .isPresent())
                .map(item -> String.join(
                        " ",
                        item.getChildren()
                                .map(part -> part.getElement().getText())
                                .toList()))
                .toList();
    }

    private static void go(String address) {
        UI.getCurrent().navigate(address);
    }
}
