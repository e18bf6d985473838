package org.parley.paste.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.letter.AskLine;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.partner.PartnerDetails;
import org.parley.partner.PartnerFilter;
import org.parley.partner.PartnerLine;
import org.parley.partner.Partners;
import org.parley.paste.KeptText;
import org.parley.paste.PastedLetters;
import org.parley.paste.text.PastedText;
import org.parley.recipient.AddresseeLine;
import org.parley.recipient.Addressees;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryFilter;
import org.parley.signatory.SignatoryLine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** A letter is pasted, understood beside its text, and drafted once nothing is open. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(
        packages = {"org.parley.paste.ui", "org.parley.letter.ui", "org.parley.campaign.ui", "org.parley.base.ui"})
class PasteScreensTests extends SpringBrowserlessTest {

    private static final String LETTER = """
            Open letter on the river

            8 June 2026

            To: the Parliament of Canada; the Senate; the League of the Straits

            Dear Members,

            For two years the people of the delta have waited for an answer that nobody wants to give them.

            We urge you to open the gates.

            Respectfully,

            Northlight Foundation
            """;

    @Autowired
    private Cast cast;

    @Autowired
    private Letters letters;

    @Autowired
    private Addressees addressees;

    @Autowired
    private PastedLetters pasted;

    @Autowired
    private Signatories signatories;

    @Autowired
    private Partners partners;

    @Test
    void theListOfLettersLeadsToPasting() {
        go("letters");

        find(Button.class).withText("Paste a letter").all().getFirst().click();

        assertThat(path()).isEqualTo("letters/paste");
    }

    @Test
    void anEmptyTextIsRefusedUnderTheField() {
        go("letters/paste");

        test(button("Read the letter")).click();

        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(find(TextArea.class).single().getErrorMessage()).startsWith("Nothing was pasted");
        assertThat(pasted.kept()).isEmpty();
    }

    @Test
    void aMegabyteIsRefusedAndStaysInTheField() {
        go("letters/paste");
        String long1 = "a ".repeat(500_000);
        find(TextArea.class).single().setValue(long1);

        test(button("Read the letter")).click();

        assertThat(find(TextArea.class).single().getErrorMessage()).startsWith("This text has");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo(long1);
    }

    @Test
    void whatWasPastedIsKeptAndShownAgainAfterAReload() {
        go("letters/paste");
        find(TextArea.class).single().setValue(LETTER);

        test(button("Read the letter")).click();

        UUID kept = pasted.kept().getFirst().id();
        assertThat(path()).isEqualTo("letters/paste/" + kept);
        go("letters/paste/" + kept);
        assertThat(find(TextField.class).all()).extracting(TextField::getValue).contains("Open letter on the river");
    }

    @Test
    void whatIsOpenIsAskedAndNothingIsDraftedBefore() {
        UUID campaign = cast.campaign("Free the river");
        UUID kept = pasted.keep(new PastedText(LETTER), campaign);
        go("letters/paste/" + kept);
        List<WhomField> whom = find(WhomField.class).all();
        assertThat(whom).extracting(WhomField::isOpen).containsExactly(false, true, true);

        test(button("Draft the letter")).click();

        assertThat(notices()).anyMatch(notice -> notice.startsWith("2 names of the “To:” block are still open"));
        assertThat(pasted.kept()).extracting(KeptText::id).containsExactly(kept);
        assertThat(button("Draft the letter").isEnabled()).isTrue();
    }

    @Test
    void theConfirmedLetterIsDraftedWithItsPartsAndOpens() {
        UUID campaign = cast.campaign("Free the river");
        go("letters/paste/" + pasted.keep(new PastedText(LETTER), campaign));
        find(WhomField.class).all().stream().filter(WhomField::isOpen).forEach(PasteScreensTests::leaveOut);

        test(button("Draft the letter")).click();

        UUID letter = UUID.fromString(path().substring("letters/".length()));
        assertThat(letters.details(letter).title()).isEqualTo("Open letter on the river");
        assertThat(letters.details(letter).datedOn()).isEqualTo("2026-06-08");
        assertThat(letters.text(letter).says().asks())
                .extracting(AskLine::text)
                .containsExactly("We urge you to open the gates.");
        assertThat(letters.text(letter).says().text())
                .startsWith("Dear Members,\n\nFor two years")
                .endsWith("open the gates.\n\nRespectfully,");
        assertThat(signatories.list(SignatoryFilter.all(letter), PageRequest.of(0, 9)))
                .extracting(SignatoryLine::name)
                .containsExactly("Northlight Foundation");
        assertThat(addressees.of(letter)).extracting(AddresseeLine::name).containsExactly("Parliament of Canada");
        assertThat(pasted.kept()).isEmpty();
    }

    @Test
    void aNewPartnerIsFromTheCountryThatTheLetterSays() {
        UUID campaign = cast.campaign("Free the river");
        go("letters/paste/" + pasted.keep(new PastedText(LETTER + "Delta Watch (DW), Cambodia\n"), campaign));
        find(WhomField.class).all().stream().filter(WhomField::isOpen).forEach(PasteScreensTests::leaveOut);

        test(button("Draft the letter")).click();

        assertThat(partners.list(new PartnerFilter("delta", "KH"), PageRequest.of(0, 9)))
                .extracting(PartnerLine::name)
                .containsExactly("Delta Watch");
    }

    @Test
    void aPartnerWhomWeKnowSignsAndIsEnteredNoSecondTime() {
        UUID northlight =
                partners.enterAnyway(new PartnerDetails("Northlight Foundation", "", List.of(), null, "", ""));
        go("letters/paste/" + pasted.keep(new PastedText(LETTER), cast.campaign("Free the river")));
        find(WhomField.class).all().stream().filter(WhomField::isOpen).forEach(PasteScreensTests::leaveOut);

        test(button("Draft the letter")).click();

        UUID letter = UUID.fromString(path().substring("letters/".length()));
        assertThat(signatories.list(SignatoryFilter.all(letter), PageRequest.of(0, 9)))
                .singleElement()
                .satisfies(one -> assertThat(one.details().partner()).isEqualTo(northlight));
    }

    @Test
    void whoseSignatureIsOpenIsAskedAndNothingIsDraftedBefore() {
        UUID kept = pasted.keep(
                new PastedText(LETTER + "Harbour Watch, Valmont\nTally of the People\n"),
                cast.campaign("Free the river"));
        go("letters/paste/" + kept);
        find(WhomField.class).all().stream().filter(WhomField::isOpen).forEach(PasteScreensTests::leaveOut);

        test(button("Draft the letter")).click();

        assertThat(notices()).anyMatch(notice -> notice.startsWith("One signatory is still open"));
        assertThat(pasted.kept(kept).text()).startsWith("Open letter");
    }

    @Test
    void aLetterWithoutACampaignIsNotDraftedAndNothingIsLost() {
        UUID kept = pasted.keep(new PastedText(LETTER), null);
        go("letters/paste/" + kept);
        find(WhomField.class).all().forEach(PasteScreensTests::leaveOut);

        test(button("Draft the letter")).click();

        assertThat(notices()).anyMatch(notice -> notice.startsWith("Some fields"));
        assertThat(path()).isEqualTo("letters/paste/" + kept);
        assertThat(pasted.kept(kept).text()).isEqualTo(LETTER);
    }

    @Test
    void figuresThatCanBeTwoDaysAreChosenByTheirButtons() {
        go("letters/paste/" + pasted.keep(new PastedText(LETTER.replace("8 June 2026", "08/06/2026")), null));
        var day = find(DatePicker.class).all().getFirst();
        assertThat(day.isEmpty()).isTrue();

        test(button("6 Aug 2026")).click();

        assertThat(day.getValue()).isEqualTo("2026-08-06");
    }

    @Test
    void aNameWithACommaIsAQuestionAndCanBeMadeTwo() {
        go("letters/paste/"
                + pasted.keep(new PastedText(LETTER + "Harbour Watch, Valmont\nTally of the People\n"), null));
        assertThat(signers()).contains("Harbour Watch, Valmont").hasSize(3);

        test(button("Make it two")).click();

        assertThat(signers()).contains("Harbour Watch", "Valmont").hasSize(4);
    }

    @Test
    void aTextWithoutToSaysSo() {
        go("letters/paste/"
                + pasted.keep(new PastedText("An afternoon at the river\n\nDear friends,\n\nIt rains."), null));

        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .anyMatch(question -> question.startsWith("No “To:” was found"));
        assertThat(find(WhomField.class).all()).isEmpty();
    }

    @Test
    void aDeadLinkLeadsBackToPasting() {
        go("letters/paste/" + UUID.randomUUID());

        assertThat(path()).isEqualTo("letters/paste");
        assertThat(notices()).anyMatch(notice -> notice.startsWith("This pasted text is no longer there"));
    }

    @Test
    void whatWasThrownAwayComesBackWithOneClick() {
        pasted.keep(new PastedText(LETTER), null);
        go("letters/paste");

        test(button("Throw away")).click();
        assertThat(pasted.kept()).isEmpty();
        test(button("Undo")).click();

        assertThat(pasted.kept()).hasSize(1);
    }

    @Test
    @SignedIn(role = Role.VIEWER, name = "Vera Lind")
    void aViewerIsOfferedNoPasting() {
        go("letters");

        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Paste a letter");
    }

    private static void leaveOut(WhomField field) {
        field.getContent()
                .getChildren()
                .flatMap(Component::getChildren)
                .filter(Checkbox.class::isInstance)
                .map(Checkbox.class::cast)
                .forEach(box -> box.setValue(true));
    }

    private List<String> signers() {
        return find(SignerRow.class).all().stream()
                .map(row -> row.signer().inFull())
                .toList();
    }

    private List<String> notices() {
        return find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private static void go(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent()
                    .navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
        }
    }
}
