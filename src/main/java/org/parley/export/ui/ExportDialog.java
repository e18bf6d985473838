package org.parley.export.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.parley.export.Export;
import org.parley.export.ExportChoice;
import org.parley.export.Exports;

/** What goes into the file: format, columns, and how many rows of which list. Says how it went, because the file comes on its own. */
class ExportDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Exports exports;
    private final String list;
    private final ExportFields fields;
    private final transient Export<?> export;
    private final transient LocalDate today;
    private final Button start = new Button(t("export.start"));
    private final Handing handing = new Handing(() -> letChoose(true));

    ExportDialog(Export<?> export, String size, Exports exports, LocalDate today) {
        this.exports = exports;
        list = export.list();
        fields = new ExportFields(export, exports.chosen(list));
        this.export = export;
        this.today = today;
        setHeaderTitle(t("export.title", t("export.list." + list)));
        Div content = new Div(about(export, size), fields, handing);
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
            handing.tell("problem", t("export.refusal.no-column"));
            return;
        }
        exports.choose(list, choice);
        letChoose(false);
        handing.start(new ListFile(export, choice, exports, today));
    }

    private void letChoose(boolean may) {
        start.setEnabled(may);
        fields.setEnabled(may);
    }
}
