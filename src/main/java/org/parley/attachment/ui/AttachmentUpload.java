package org.parley.attachment.ui;

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
import org.parley.attachment.AttachmentLine;
import org.parley.attachment.Attachments;
import org.parley.base.ui.Faults;

/** Takes files one by one. What each is, and how large, is judged on the server; a refusal stands under the field as a sentence. */
class AttachmentUpload extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Upload upload = new Upload();
    private final Paragraph refusal = new Paragraph();
    private final transient Attachments attachments;
    private final SerializableConsumer<AttachmentLine> arrived;

    AttachmentUpload(Attachments attachments, SerializableConsumer<AttachmentLine> arrived) {
        this.attachments = attachments;
        this.arrived = arrived;
        upload.setUploadButton(new Button(t("attachment.choose"), VaadinIcon.PAPERCLIP.create()));
        upload.setDropLabel(new Span(t("attachment.drop")));
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, attachments.largest()));
        upload.setUploadHandler((UploadHandler) this::receive);
        upload.addFileRejectedListener(
                rejected -> refuse(t("attachment.refusal.too-large", attachments.largestInMegabytes())));
        refusal.addClassNames("sentence", "problem");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        getContent().addClassNames("stack", "attachment-upload");
        getContent().add(upload, refusal);
    }

    /** Runs in the request that brings the file, outside the session's lock; the screen follows when the browser comes back. */
    void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream arriving = event.getInputStream()) {
            AttachmentLine line = attachments.receive(arriving, event.getFileName());
            show(ui, () -> take(line));
        } catch (RuntimeException e) {
            show(ui, () -> refuse(Faults.sentence(e)));
        }
    }

    private void take(AttachmentLine line) {
        refusal.setVisible(false);
        upload.clearFileList();
        try {
            arrived.accept(line);
        } catch (RuntimeException e) {
            refuse(Faults.sentence(e));
        }
    }

    private static void show(UI ui, Command change) {
        var _ = ui.access(change);
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
        upload.clearFileList();
    }
}
