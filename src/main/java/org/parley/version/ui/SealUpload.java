package org.parley.version.ui;

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
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import org.parley.base.ui.Faults;
import org.parley.version.SealCheck;

/** Takes the file that is to be checked, and not one byte more than a sealed form can have. It is looked at and not kept. */
class SealUpload extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Upload upload = new Upload();
    private final Paragraph refusal = new Paragraph();
    private final SerializableConsumer<byte[]> arrived;

    SealUpload(SerializableConsumer<byte[]> arrived) {
        this.arrived = arrived;
        upload.setUploadButton(new Button(t("seal.choose"), VaadinIcon.FILE_TEXT_O.create()));
        upload.setDropLabel(new Span(t("seal.drop")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SealCheck.LARGEST);
        upload.setUploadHandler((UploadHandler) this::receive);
        upload.addFileRejectedListener(rejected -> refuse(t("seal.refusal.too-large", SealCheck.LARGEST >> 20)));
        refusal.addClassNames("sentence", "problem");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        getContent().addClassNames("stack", "seal-upload");
        getContent().add(upload, refusal);
    }

    /** Runs in the request that brings the file, outside the session's lock. */
    void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        byte[] bytes;
        try (InputStream arriving = event.getInputStream()) {
            bytes = arriving.readNBytes(SealCheck.LARGEST + 1);
        }
        var _ = ui.access(() -> look(bytes));
    }

    private void look(byte[] bytes) {
        refusal.setVisible(false);
        upload.clearFileList();
        try {
            arrived.accept(bytes);
        } catch (RuntimeException e) {
            refuse(Faults.sentence(e));
        }
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
        upload.clearFileList();
    }
}
