package org.parley.version.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Refusal;
import org.parley.base.ui.ConflictDialog;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientState;
import org.parley.recipient.ui.RecipientLinks;
import org.parley.version.Fits;
import org.parley.version.VersionCast;
import org.parley.version.VersionLine;
import org.parley.version.Versions;
import org.parley.version.Why;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The versions on a letter's page: listed, made, written, and chosen for addressees. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = {"org.parley.letter.ui", "org.parley.version.ui", "org.parley.base.ui"})
class VersionScreensTests extends SpringBrowserlessTest {

    @Autowired
    private VersionCast cast;

    @Autowired
    private Versions versions;

    @Autowired
    private Fits fits;

    @Autowired
    private VersionCheck check;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private UUID addressee;

    @BeforeEach
    void aLetterToAParliament() {
        letter = cast.letter();
        addressee = cast.address(letter, cast.parliament("Parliament of Norland", "fr"), 3);
    }

    @Test
    void theTabCountsAndListsThemWithLinksBehindEveryNumber() {
        UUID french = cast.version(letter, "fr", null, "");
        cast.version(letter, "ar", null, "السادة الأعضاء");

        open("");

        assertThat(hrefs()).contains(VersionLinks.to(letter, french));
        assertThat(hrefs())
                .contains(RecipientLinks.recipients(
                        RecipientFilter.all(letter).getting(french).in(RecipientState.CHOSEN)));
        assertThat(find(Anchor.class).withText("Versions (3)").exists()).isTrue();
        assertThat(texts()).contains("base text", "no text yet", "in a language of this parliament");
    }

    @Test
    void aVersionIsMadeInAnotherLanguageAndWritten() {
        open("");
        test(button("New version")).click();
        test(languages()).selectItem("Arabic");
        test(button("Make it")).click();

        VersionLine arabic = versions.of(letter).getLast();
        assertThat(arabic.language()).isEqualTo("ar");
        assertThat(arabic.empty()).as("another language begins empty").isTrue();
        TextArea text = find(TextArea.class).single();
        assertThat(text.getClassNames()).contains("rtl");
        assertThat(text.getElement().getAttribute("lang")).isEqualTo("ar");
        test(text).setValue("السادة الأعضاء");
        test(button("Save text")).click();
        assertThat(versions.text(arabic.id()).says().text()).isEqualTo("السادة الأعضاء");
        assertThat(find(Markdown.class).all())
                .extracting(markdown -> markdown.getElement().getAttribute("dir"))
                .contains("rtl");
    }

    @Test
    void aVersionInTheSameLanguageForEverybodyIsRefusedAndTheDialogStays() {
        open("");
        test(button("New version")).click();

        assertThatThrownBy(() -> test(button("Make it")).click())
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo("version.refusal.twice");

        assertThat(versions.count(letter)).isEqualTo(1);
        assertThat(languages().isAttached()).isTrue();
    }

    @Test
    void whatWasTypedAndNotSavedIsNotLeftWithoutAsking() {
        UUID french = cast.version(letter, "fr", null, "Chers membres");
        open("version=" + french);
        test(find(TextArea.class).single()).setValue("Chers amis");

        UI.getCurrent().navigate(VersionLinks.all(letter));

        assertThat(find(ConfirmDialog.class).exists()).isTrue();
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Chers amis");
    }

    @Test
    void whoWritesOverSomebodyElseSeesBoth() {
        UUID french = cast.version(letter, "fr", null, "Chers membres");
        open("version=" + french);
        cast.write(french, "Theirs");
        test(find(TextArea.class).single()).setValue("Mine");

        test(button("Save text")).click();

        assertThat(find(ConflictDialog.class).exists()).isTrue();
        assertThat(versions.text(french).says().text()).isEqualTo("Theirs");
    }

    @Test
    void whatChangedSinceItWasMadeIsShownAndConfirmed() {
        UUID french = cast.version(letter, "fr", null, "Chers membres");
        cast.writeBase(letter, "Dear members,\n\nplease act today.");

        open("version=" + french);
        assertThat(find(ChangesCard.class).all()).isNotEmpty();
        test(button("I have looked at it")).click();

        assertThat(versions.line(french).behind()).isFalse();
        assertThat(find(Button.class).withText("I have looked at it").exists()).isFalse();
    }

    @Test
    void anotherVersionIsChosenForAnAddressee() {
        UUID german = cast.version(letter, "de", null, "Sehr geehrte");
        open("");
        @SuppressWarnings("unchecked")
        Select<UUID> choice = find(Select.class).single();

        test(choice).selectItem("German");

        assertThat(fits.of(letter).get(addressee).version()).isEqualTo(german);
        assertThat(fits.of(letter).get(addressee).why()).isEqualTo(Why.CHOSEN);
        assertThat(texts()).contains("chosen");
    }

    @Test
    void aVersionIsThrownAwayAfterAsking() {
        UUID french = cast.version(letter, "fr", null, "Chers membres");
        open("version=" + french);

        test(button("Discard")).click();
        assertThat(versions.count(letter)).isEqualTo(2);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(versions.count(letter)).isEqualTo(1);
        assertThat(find(VersionCard.class).all()).hasSize(1);
    }

    @Test
    void aVersionThatIsNotThereLeadsToTheOthersWithANotice() {
        int before = find(Notification.class).all().size();

        open("version=" + UUID.randomUUID());

        assertThat(find(VersionCard.class).all()).hasSize(1);
        assertThat(find(Notification.class).all()).hasSize(before + 1);
    }

    @Test
    void beforeSendingAVersionWithoutATextStopsAndOneThatFellBehindIsLookedAt() {
        UUID french = cast.version(letter, "fr", null, "");

        assertThat(check.of(letter)).singleElement().satisfies(finding -> {
            assertThat(finding.stops()).isTrue();
            assertThat(finding.path()).isEqualTo(VersionLinks.to(letter, french));
        });
        cast.write(french, "Chers membres");
        assertThat(check.of(letter)).isEmpty();
        cast.writeBase(letter, "Something else");
        assertThat(check.of(letter))
                .singleElement()
                .satisfies(finding -> assertThat(finding.stops()).isFalse());
    }

    @Test
    void whoDoesNotKeepTheLetterReadsOnly() {
        UUID french = cast.version(letter, "fr", null, "Chers membres");

        for (Role role : List.of(Role.OFFICER, Role.VIEWER)) {
            Acting.as(jdbc, "Bo Lindqvist " + role, role, () -> {
                open("");
                assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("New version");
                assertThat(find(Select.class).single().isReadOnly()).isTrue();
                open("version=" + french);
                assertThat(find(TextArea.class).exists()).isFalse();
                assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Discard");
                assertThat(find(Markdown.class).all())
                        .extracting(Markdown::getContent)
                        .contains("Chers membres");
            });
        }
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> languages() {
        return find(ComboBox.class).all().stream()
                .filter(box -> "Language".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void open(String query) {
        UI.getCurrent().navigate("letters/" + letter + "/versions", QueryParameters.fromString(query));
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private List<String> texts() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
