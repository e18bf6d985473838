package org.parley.paste.ui;

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
import org.parley.paste.source.WordFile;

/** Takes the letter as a word processor's document. A refusal stands under the field as a sentence. */
class WordUpload extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Upload upload = new Upload();
    private final Paragraph refusal = new Paragraph();
    private final SerializableConsumer<WordFile> arrived;

    WordUpload(SerializableConsumer<WordFile> arrived) {
        this.arrived = arrived;
        upload.setUploadButton(new Button(t("paste.word-choose"), VaadinIcon.FILE_TEXT_O.create()));
        upload.setDropLabel(new Span(t("paste.word-drop")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(WordFile.LARGEST);
        upload.setUploadHandler((UploadHandler) this::receive);
        upload.addFileRejectedListener(rejected -> refuse(t("paste.refusal.word-too-large", WordFile.LARGEST >> 20)));
        refusal.addClassNames("sentence", "problem");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        getContent().addClassNames("stack", "word-upload");
        getContent().add(upload, refusal);
    }

    /** Runs in the request that brings the file, outside the session's lock; the screen follows when the browser comes back. */
    void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream arriving = event.getInputStream()) {
            WordFile file = WordFile.read(arriving);
            show(ui, () -> {
                refusal.setVisible(false);
                upload.clearFileList();
                arrived.accept(file);
            });
        } catch (RuntimeException e) {
            show(ui, () -> refuse(Faults.sentence(e)));
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
