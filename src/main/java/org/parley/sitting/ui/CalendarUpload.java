package org.parley.sitting.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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
import org.parley.base.Refusal;
import org.parley.base.ui.Faults;
import org.parley.sitting.ics.IcsFile;

/** Takes a calendar file. A refusal stands under the field as a sentence. */
class CalendarUpload extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Upload upload = new Upload();
    private final Paragraph refusal = new Paragraph();
    private final Arriving arrived;

    CalendarUpload(Arriving arrived) {
        this.arrived = arrived;
        upload.setUploadButton(new Button(t("sitting.choose-file"), VaadinIcon.CALENDAR.create()));
        upload.setDropLabel(new Span(t("sitting.drop-file")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(IcsFile.LARGEST);
        upload.setUploadHandler((UploadHandler) this::receive);
        upload.addFileRejectedListener(rejected -> refuse(t("sitting.refusal.too-large", IcsFile.LARGEST >> 20)));
        refusal.addClassNames("sentence", "problem");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        getContent().addClassName("stack");
        getContent().add(upload, refusal);
    }

    /** What happens with a file that arrived. */
    @FunctionalInterface
    interface Arriving extends Serializable {

        /** Takes the file under the name that the browser gave it, which is shown and nothing more. */
        void take(String name, IcsFile file);
    }

    /** Runs in the request that brings the file, outside the session's lock; the screen follows when the browser comes back. */
    void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        String name = event.getFileName() == null ? "" : event.getFileName();
        try (InputStream arriving = event.getInputStream()) {
            IcsFile file = IcsFile.read(arriving);
            show(ui, () -> take(name, file));
        } catch (RuntimeException e) {
            show(ui, () -> refuse(Faults.sentence(e)));
        }
    }

    void take(String name, IcsFile file) {
        refusal.setVisible(false);
        upload.clearFileList();
        try {
            arrived.take(name, file);
        } catch (Refusal broken) {
            refuse(Faults.sentence(broken));
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
