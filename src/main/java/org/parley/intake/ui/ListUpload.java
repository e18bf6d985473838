package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.UUID;
import org.parley.base.ui.Faults;
import org.parley.intake.Intakes;

/** Takes one file. What it is, and how large, is judged on the server; a refusal stands under the field as a sentence. */
class ListUpload extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Upload upload = new Upload();
    private final Paragraph refusal = new Paragraph();
    private final transient Intakes intakes;
    private final Arrived arrived;

    /** What happens with a list that was received. */
    @FunctionalInterface
    interface Arrived extends Serializable {
        void open(UUID run);
    }

    ListUpload(Intakes intakes, Arrived arrived) {
        this.intakes = intakes;
        this.arrived = arrived;
        Button choose = new Button(t("intake.upload.choose"), VaadinIcon.FILE_TEXT_O.create());
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(t("intake.upload.drop")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, intakes.largestFile()));
        upload.setUploadHandler((UploadHandler) this::receive);
        upload.addFileRejectedListener(
                rejected -> refuse(t("intake.refused.too-large", intakes.largestFile() / (1024 * 1024))));
        refusal.addClassNames("sentence", "problem");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        getContent().addClassName("stack");
        getContent().add(upload, refusal);
    }

    /** Runs in the request that brings the file, outside the session's lock; the screen follows when the browser comes back. */
    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream arriving = event.getInputStream()) {
            UUID run = intakes.receive(arriving, event.getFileName());
            show(ui, () -> arrived.open(run));
        } catch (RuntimeException e) {
            show(ui, () -> refuse(Faults.sentence(e)));
        }
    }

    private static void show(UI ui, Command change) {
        var _ = ui.access(change);
    }

    void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
        upload.clearFileList();
    }
}
