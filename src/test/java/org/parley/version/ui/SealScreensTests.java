package org.parley.version.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.letter.Seals;
import org.parley.letter.ui.LetterLinks;
import org.parley.letter.ui.SealCard;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.ui.RecipientLinks;
import org.parley.version.Publications;
import org.parley.version.VersionCast;
import org.parley.version.VersionLine;
import org.parley.version.Versions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What was sealed is checked by whoever has a copy, corrected by who keeps it, and its public addresses stand under it. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = {"org.parley.letter.ui", "org.parley.version.ui", "org.parley.base.ui"})
class SealScreensTests extends SpringBrowserlessTest {

    @Autowired
    private VersionCast cast;

    @Autowired
    private Versions versions;

    @Autowired
    private Seals seals;

    @Autowired
    private Publications publications;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private UUID base;

    @BeforeEach
    void aLetterThatWasSent() {
        letter = cast.letter();
        base = cast.base(letter);
        cast.address(letter, cast.parliament("Parliament of Norland", "en"), 2);
        cast.send(letter);
    }

    @Test
    void whoPastesTheSealedFormReadsThatItIsWhatWasSealed() {
        UI.getCurrent().navigate("seals");
        test(find(TextArea.class).single()).setValue(new String(seals.form(base), StandardCharsets.UTF_8));

        test(button("Check the text")).click();

        assertThat(sentences()).contains("Yes: this is exactly what was sealed here.");
        assertThat(hrefs()).contains(VersionLinks.to(letter, base));
        assertThat(find(Code.class).all())
                .extracting(Code::getText)
                .contains(seals.of(base).orElseThrow().checksum());
    }

    @Test
    void whoPastesSomethingElseOrNothingIsToldSo() {
        UI.getCurrent().navigate("seals");
        test(button("Check the text")).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();

        test(find(TextArea.class).single()).setValue("Something else");
        test(button("Check the text")).click();

        assertThat(find(TextArea.class).single().isInvalid()).isFalse();
        assertThat(sentences()).anyMatch(sentence -> sentence.startsWith("No: nothing"));
    }

    @Test
    void whatWasChangedBehindParleysBackIsFound() {
        UI.getCurrent().navigate("seals");
        test(button("Compare all with their checksums")).click();
        assertThat(sentences()).noneMatch(sentence -> sentence.contains("behind Parley’s back"));

        jdbc.sql("set local session_replication_role = replica").update();
        jdbc.sql("update letter_version set text = 'Forged' where id = ?")
                .param(base)
                .update();
        jdbc.sql("set local session_replication_role = origin").update();
        test(button("Compare all with their checksums")).click();

        assertThat(sentences()).anyMatch(sentence -> sentence.contains("behind Parley’s back"));
        UI.getCurrent().navigate(VersionLinks.all(letter), QueryParameters.of("version", base.toString()));
        assertThat(texts()).contains("The text no longer has this checksum");
    }

    @Test
    void everyViewerChecksSeals() {
        Acting.as(jdbc, "Vera Lind", Role.VIEWER, () -> {
            UI.getCurrent().navigate("seals");

            assertThat(test(find(Grid.class).single()).size()).isEqualTo(seals.count());
        });
    }

    @Test
    void aSealedVersionShowsItsSealAndIsCorrected() {
        UI.getCurrent().navigate(VersionLinks.all(letter), QueryParameters.of("version", base.toString()));
        assertThat(find(SealCard.class).all()).hasSize(1);
        assertThat(find(TextArea.class).exists()).isFalse();

        test(button("Correct what was sent")).click();
        test(find(ConfirmDialog.class).single()).confirm();

        VersionLine correction = versions.of(letter).stream()
                .filter(line -> base.equals(line.supersedes()))
                .findFirst()
                .orElseThrow();
        test(find(TextArea.class).single()).setValue("Dear members,\n\nplease act today.");
        test(button("Save text")).click();
        assertThat(versions.text(correction.id()).says().text()).endsWith("today.");
        assertThat(find(ChangesCard.class).all())
                .as("the difference follows what is saved")
                .hasSize(1);
        assertThat(find(ChangesCard.class).single().getElement().getTextRecursively())
                .contains("act today");
        UI.getCurrent().navigate(VersionLinks.all(letter));
        assertThat(hrefs())
                .contains(RecipientLinks.recipients(
                        RecipientFilter.all(letter).getting(base).showing(RecipientShow.SENT)));
        assertThat(texts()).contains("corrected since");
        UI.getCurrent().navigate(LetterLinks.to(letter));
        assertThat(hrefs())
                .contains(VersionLinks.to(letter, correction.id()))
                .contains(RecipientLinks.recipients(
                        RecipientFilter.all(letter).getting(base).showing(RecipientShow.SENT)));
    }

    @Test
    void aPublicAddressIsWrittenDownAndLeadsThereSafely() {
        UI.getCurrent().navigate(LetterLinks.to(letter));
        test(button("Add a public address")).click();
        TextField address = find(TextField.class).all().stream()
                .filter(field -> "Address".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        test(address).setValue("https://example.org/letter");
        test(button("Save")).click();

        assertThat(publications.of(letter)).hasSize(1);
        assertThat(find(Anchor.class).withText("https://example.org/letter").single())
                .satisfies(link -> {
                    assertThat(link.getElement().getAttribute("rel")).contains("noopener");
                    assertThat(link.getElement().getAttribute("target")).isEqualTo("_blank");
                });
    }

    @Test
    void whoDoesNotKeepTheLetterReadsItsAddressesOnly() {
        for (Role role : List.of(Role.OFFICER, Role.VIEWER)) {
            Acting.as(jdbc, "Bo Lindqvist " + role, role, () -> {
                UI.getCurrent().navigate(LetterLinks.to(letter));
                assertThat(buttons()).doesNotContain("Add a public address");
                UI.getCurrent().navigate(VersionLinks.all(letter), QueryParameters.of("version", base.toString()));
                assertThat(buttons()).doesNotContain("Correct what was sent");
            });
        }
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private List<String> sentences() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> texts() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
