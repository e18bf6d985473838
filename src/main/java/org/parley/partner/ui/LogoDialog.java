package org.parley.partner.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Faults;
import org.parley.base.ui.Notices;
import org.parley.partner.LogoImage;
import org.parley.partner.LogoLine;
import org.parley.partner.Logos;
import org.parley.partner.PartnerLine;

/** The dialog in which the logo of a partner is chosen, taken away, or one from before taken again. */
class LogoDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Logos logos;
    private final transient PartnerLine partner;
    private final ZoneId zone;
    private final transient Runnable changed;
    private final Upload upload = new Upload();
    private final Paragraph refusal = new Paragraph();
    private final Div had = new Div();

    LogoDialog(Logos logos, PartnerLine partner, ZoneId zone, Runnable changed) {
        this.logos = logos;
        this.partner = partner;
        this.zone = zone;
        this.changed = changed;
        upload.setUploadButton(new Button(t("partner.logo-choose"), VaadinIcon.PICTURE.create()));
        upload.setDropLabel(new Span(t("partner.logo-drop")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LogoImage.LARGEST);
        upload.setUploadHandler((UploadHandler) this::receive);
        upload.addFileRejectedListener(
                rejected -> refuse(t("partner.refusal.logo-too-large", LogoImage.LARGEST >> 20)));
        refusal.addClassNames("sentence", "problem");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Paragraph help = new Paragraph(t("partner.logo-help"));
        help.addClassNames("quiet", "tight");
        Div content = new Div(help, upload, refusal, had);
        content.addClassName("stack");
        setHeaderTitle(t("partner.logo"));
        add(content);
        getFooter().add(new Button(t("partner.logo-close"), click -> close()));
        setWidth("min(34rem, 94vw)");
        show();
    }

    /** Runs in the request that brings the file, outside the session's lock; the screen follows when the browser comes back. */
    void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream arriving = event.getInputStream()) {
            LogoImage image = LogoImage.read(arriving);
            onScreen(ui, () -> take(image));
        } catch (RuntimeException e) {
            onScreen(ui, () -> refuse(Faults.sentence(e)));
        }
    }

    void take(LogoImage image) {
        logos.set(partner.id(), image);
        Notices.done("partner.logo-set");
        changed.run();
        close();
    }

    private void show() {
        had.removeAll();
        List<LogoLine> lines = logos.of(partner.id());
        if (!lines.isEmpty()) {
            had.add(new H3(t("partner.logo-had")));
        }
        lines.forEach(line -> had.add(row(line)));
    }

    private Component row(LogoLine line) {
        Span when = new Span(t("partner.logo-set-by", line.setBy(), Dates.moment(line.setAt(), zone)));
        when.addClassName("quiet");
        Button button = line.current()
                ? new Button(t("partner.logo-remove"), click -> remove(line))
                : new Button(t("partner.logo-again"), click -> again(line));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div facts = new Div(when);
        facts.addClassName("line-facts");
        Div row = new Div(new LogoPicture(logos, line.id(), ""), facts, button);
        row.addClassName("line");
        return row;
    }

    private void remove(LogoLine line) {
        logos.remove(partner.id());
        changed.run();
        show();
        Notices.undoable("partner.logo-removed", () -> again(line));
    }

    private void again(LogoLine line) {
        logos.takeAgain(partner.id(), line.id());
        changed.run();
        show();
    }

    private static void onScreen(UI ui, Command change) {
        var _ = ui.access(change);
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
        upload.clearFileList();
    }
}
