package org.parley.export.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.export.Export;
import org.parley.export.ExportChoice;
import org.parley.export.Exports;

/** What goes into the file: format, columns, and how many rows of which list. Says how it went, because the file comes on its own. */
class ExportDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int GLANCE = 500;

    private final transient Exports exports;
    private final String list;
    private final ExportFields fields;
    private final Delivery delivery;
    private final Anchor file;
    private final Button start = new Button(t("export.start"));
    private final Div told = new Div();
    private @Nullable Registration watching;

    ExportDialog(Export<?> export, String size, Exports exports, LocalDate today) {
        this.exports = exports;
        list = export.list();
        fields = new ExportFields(export, exports.chosen(list));
        delivery = new Delivery(export, exports, today);
        file = new Anchor(delivery, "");
        file.addClassName("export-file");
        file.getElement().setAttribute("tabindex", "-1");
        file.getElement().setAttribute("aria-hidden", "true");
        told.getElement().setAttribute("role", "status");
        setHeaderTitle(t("export.title", t("export.list." + list)));
        Div content = new Div(about(export, size), fields, told, file);
        content.addClassName("stack");
        add(content);
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.addClickListener(click -> start());
        getFooter().add(new Button(t("export.close"), click -> close()), start);
        setCloseOnOutsideClick(false);
        setWidth("min(42rem, 96vw)");
        addClassNames("entry-dialog", "export-dialog");
    }

    private static Div about(Export<?> export, String size) {
        Paragraph rows = new Paragraph(t("export.rows", size));
        Paragraph filter = new Paragraph(
                export.filter().isEmpty()
                        ? t("export.whole")
                        : t("export.narrowed", String.join(" · ", export.filter())));
        filter.addClassName("quiet");
        filter.getElement().setAttribute("dir", "auto");
        Div about = new Div(rows, filter);
        about.addClassName("export-about");
        return about;
    }

    private void start() {
        ExportChoice choice = fields.chosen();
        if (choice == null) {
            tell("problem", t("export.refusal.no-column"));
            return;
        }
        exports.choose(list, choice);
        delivery.prepare(choice);
        start.setEnabled(false);
        fields.setEnabled(false);
        tell("hint", t("export.under-way"));
        file.getElement().callJsFunction("click");
        watch();
    }

    private void watch() {
        getUI().ifPresent(ui -> {
            ui.setPollInterval(GLANCE);
            watching = ui.addPollListener(poll -> look());
        });
    }

    /** Shows how far it is. */
    void look() {
        switch (delivery.state()) {
            case Delivery.State.Waiting waiting -> {}
            case Delivery.State.UnderWay underWay -> {}
            case Delivery.State.Done(long lines) -> ended("good", t("export.done", lines, delivery.fileName()));
            case Delivery.State.BrokenOff(String key) -> ended("problem", t(key));
        }
    }

    private void ended(String kind, String sentence) {
        stopWatching();
        start.setEnabled(true);
        fields.setEnabled(true);
        tell(kind, sentence);
    }

    private void tell(String kind, String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassNames("sentence", kind);
        told.removeAll();
        told.add(paragraph);
        paragraph.scrollIntoView();
    }

    private void stopWatching() {
        if (watching != null) {
            watching.remove();
            watching = null;
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (watching != null) {
            watching.remove();
            watching = null;
            detached.getUI().setPollInterval(-1);
        }
        super.onDetach(detached);
    }
}
