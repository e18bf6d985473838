package org.parley.mail.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import org.parley.base.ui.Faults;
import org.parley.mail.Mails;
import org.parley.mail.ReadMail;

/** Takes mails as files, one or many. Each is counted while it is read; a refusal stands under the field as a sentence. */
class MailUpload extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Upload upload = new Upload();
    private final Div refusals = new Div();
    private final transient Mails mails;
    private final SerializableConsumer<ReadMail> arrived;

    MailUpload(Mails mails, SerializableConsumer<ReadMail> arrived) {
        this.mails = mails;
        this.arrived = arrived;
        upload.setUploadButton(new Button(t("mail.choose"), VaadinIcon.ENVELOPE_OPEN_O.create()));
        upload.setDropLabel(new Span(t("mail.drop")));
        upload.setMaxFileSize(Mails.LARGEST);
        upload.setUploadHandler((UploadHandler) this::receive);
        upload.addFileRejectedListener(
                rejected -> refuse(rejected.getFileName(), t("mail.refusal.too-large", Mails.LARGEST >> 20)));
        refusals.getElement().setAttribute("role", "alert");
        getContent().addClassNames("stack", "word-upload");
        getContent().add(upload, refusals);
    }

    /** Runs in the request that brings the file, outside the session's lock; the screen follows when the browser comes back. */
    void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        String name = event.getFileName();
        try (InputStream arriving = event.getInputStream()) {
            ReadMail mail = mails.read(arriving, name);
            show(ui, () -> {
                upload.clearFileList();
                arrived.accept(mail);
            });
        } catch (RuntimeException e) {
            show(ui, () -> refuse(name, Faults.sentence(e)));
        }
    }

    private static void show(UI ui, Command change) {
        var _ = ui.access(change);
    }

    private void refuse(String name, String sentence) {
        Paragraph refusal = new Paragraph(t("mail.refused", name, sentence));
        refusal.addClassNames("sentence", "problem");
        refusals.add(refusal);
        upload.clearFileList();
    }
}
