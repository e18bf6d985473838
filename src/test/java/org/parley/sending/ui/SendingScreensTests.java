package org.parley.sending.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.attachment.Attachments;
import org.parley.attachment.Samples;
import org.parley.base.Ids;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.Recipients;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.parley.sending.Sendings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** How a letter went out stands on its page, each act with its proof. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = {"org.parley.letter.ui", "org.parley.base.ui"})
class SendingScreensTests extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Autowired
    private Mailing mailing;

    @Autowired
    private Recipients recipients;

    @Autowired
    private Sending sending;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Sendings sendings;

    @Autowired
    private ShowProof action;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;

    @BeforeEach
    void aLetterToTwo() {
        letter = mailing.toMembers(2);
    }

    @Test
    void eachActStandsWithItsProofWhichCanBeRemoved() {
        sent();
        open();

        click("1 proof");

        Dialog dialog = find(Dialog.class).single();
        assertThat(text(dialog)).contains("to 2 recipients: Post", "Ana Duarte", "PDF, 45 bytes");
        assertThat(find(Anchor.class, dialog).withText("receipt.pdf").exists()).isTrue();

        find(Button.class, dialog).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").equals("Remove receipt.pdf"))
                .findFirst()
                .orElseThrow()
                .click();
        confirm();

        assertThat(find(Anchor.class, dialog).withText("receipt.pdf").exists()).isFalse();
        assertThat(text(dialog)).contains("No file yet.");
        click("Proof");
    }

    @Test
    void theNumberLeadsToThoseToWhomItWent() {
        sent();
        open();

        UUID act = sendings.list(letter, Pageable.ofSize(1)).getFirst().id();
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getText().equals("2 recipients"))
                .anyMatch(link -> link.getHref().equals("letters/" + letter + "/board?of=" + act));
    }

    @Test
    void whoDoesNotKeepTheLetterDownloadsAndRemovesNothing() {
        sent();
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            open();

            click("1 proof");

            Dialog dialog = find(Dialog.class).single();
            assertThat(find(Anchor.class, dialog).withText("receipt.pdf").exists())
                    .isTrue();
            assertThat(find(Button.class, dialog).all()).hasSize(1);
        });
    }

    @Test
    void whoOnlyLooksTakesNothingAlong() {
        sent();
        Acting.as(jdbc, "Vera Lind", Role.VIEWER, () -> {
            open();

            click("1 proof");

            Dialog dialog = find(Dialog.class).single();
            assertThat(text(dialog)).contains("receipt.pdf");
            assertThat(find(Anchor.class, dialog).exists()).isFalse();
        });
    }

    @Test
    void fromARecipientTheProofIsOneClickAway() {
        UUID someone = recipients
                .list(RecipientFilter.all(letter), Pageable.ofSize(1))
                .getFirst()
                .id();
        open();

        action.start(letter, Set.of(someone), () -> {});
        assertThat(find(Dialog.class).exists()).isFalse();

        sent();
        action.start(letter, Set.of(someone), () -> {});
        assertThat(text(find(Dialog.class).single())).contains("receipt.pdf");
        assertThat(action.fits(2)).isFalse();
    }

    @Test
    void aLetterThatDidNotGoOutSaysNothingOfIt() {
        open();

        assertThat(find(ListItem.class).all()).noneMatch(item -> text(item).contains("recipients"));
    }

    private void sent() {
        UUID file = attachments
                .receive(new ByteArrayInputStream(Samples.PDF), "../receipt.pdf")
                .id();
        sending.markSent(RecipientFilter.all(letter), DAY, SentVia.POST, Ids.next(), Set.of(file));
    }

    private void open() {
        UI.getCurrent().navigate("letters/" + letter + "/activity");
    }

    private void click(String text) {
        find(Button.class).withText(text).single().click();
    }

    private void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
