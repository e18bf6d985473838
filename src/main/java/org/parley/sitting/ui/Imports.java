package org.parley.sitting.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.parliament.Parliaments;
import org.parley.sitting.CalendarImports;
import org.parley.sitting.ImportLine;
import org.springframework.stereotype.Component;

/** The dialogs in which calendar files are read in, and taken back. */
@Component
class Imports {

    private static final int LISTED = 50;

    private final CalendarImports imports;
    private final Parliaments parliaments;
    private final Actor actor;

    Imports(CalendarImports imports, Parliaments parliaments, Actor actor) {
        this.imports = imports;
        this.parliaments = parliaments;
        this.actor = actor;
    }

    boolean any(UUID parliament) {
        return !imports.of(parliament, 1).isEmpty();
    }

    void read(UUID parliament) {
        new ImportDialog(imports, parliament, parliaments.chambers(parliament)).open();
    }

    void list(UUID parliament) {
        Dialog dialog = new Dialog(t("sitting.files"));
        dialog.setWidth("min(38rem, 96vw)");
        imports.of(parliament, LISTED).forEach(line -> dialog.add(row(line, dialog)));
        dialog.getFooter().add(new Button(t("sitting.close"), click -> dialog.close()));
        dialog.open();
    }

    private Div row(ImportLine line, Dialog dialog) {
        Span name = new Span(line.file());
        name.getElement().setAttribute("dir", "auto");
        Span about = new Span(t(
                "sitting.file-about",
                line.periods(),
                Dates.moment(line.at(), actor.zone()),
                line.by(),
                line.changed()));
        about.addClassName("quiet");
        Div facts = new Div(name, about);
        facts.addClassName("line-facts");
        Button back = new Button(t("sitting.take-back"), click -> {
            int gone = imports.takeBack(line.id());
            dialog.close();
            Notices.done("sitting.taken-back", gone);
            Stored.tell();
        });
        back.addThemeVariants(ButtonVariant.LUMO_SMALL);
        back.setDisableOnClick(true);
        Div row = new Div(facts, back);
        row.addClassName("line");
        return row;
    }
}
