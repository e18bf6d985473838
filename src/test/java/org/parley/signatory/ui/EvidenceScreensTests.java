package org.parley.signatory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
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
import org.parley.letter.Cast;
import org.parley.signatory.Evidence;
import org.parley.signatory.Heard;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryDetails;
import org.parley.signatory.SignatoryFilter;
import org.parley.signatory.SignatoryShow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Files stand where a signature is written down, and are not lost by a click. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = {"org.parley.letter.ui", "org.parley.base.ui"})
class EvidenceScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Signatories signatories;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Attachments attachments;

    @Autowired
    private SignatoryDialogs dialogs;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private UUID signs;

    @BeforeEach
    void aLetterThatSomebodySigns() {
        letter = cast.letter("Open letter on the river");
        UUID mail = attachments
                .receive(new ByteArrayInputStream(Samples.EML), "mail.eml")
                .id();
        signs = evidence.add(
                letter,
                SignatoryDetails.person("Mira Okafor", "Judge"),
                new Heard.Signature(LocalDate.of(2026, 3, 2), "Mira herself", "by mail"),
                Set.of(mail));
        UI.getCurrent().navigate("letters/" + letter + "/signatories");
    }

    @Test
    void theFilesOfASignatureAreDownloadedAndAdded() {
        dialogs.evidence(signatories.line(signs), () -> {});

        Dialog dialog = find(Dialog.class).single();
        assertThat(dialog.getHeaderTitle()).isEqualTo("How we know that Mira Okafor, Judge signs");
        assertThat(find(Anchor.class, dialog).withText("mail.eml").exists()).isTrue();
        assertThat(find(Upload.class, dialog).exists()).isTrue();
    }

    @Test
    void whoDoesNotKeepTheLetterAddsNone() {
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            dialogs.evidence(signatories.line(signs), () -> {});

            Dialog dialog = find(Dialog.class).single();
            assertThat(find(Anchor.class, dialog).withText("mail.eml").exists()).isTrue();
            assertThat(find(Upload.class, dialog).exists()).isFalse();
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void onlyASignatureHasThem() {
        dialogs.add(letter, () -> {});
        Upload upload = find(Upload.class).single();

        find(RadioButtonGroup.class).single().setValue(SignatoryShow.DECLINED);

        assertThat(shows(upload)).isFalse();
    }

    @Test
    void removingWhoHasFilesAsksFirst() {
        dialogs.remove(signatories.line(signs), () -> {});

        assertThat(signatories.count(SignatoryFilter.all(letter))).isEqualTo(1);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(signatories.count(SignatoryFilter.all(letter))).isZero();
    }

    private static boolean shows(Component component) {
        return component.isVisible()
                && component.getParent().map(EvidenceScreensTests::shows).orElse(true);
    }
}
