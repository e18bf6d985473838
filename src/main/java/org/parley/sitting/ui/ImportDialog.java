package org.parley.sitting.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Ids;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.parliament.ChamberLine;
import org.parley.sitting.CalendarImports;
import org.parley.sitting.Proposals;
import org.parley.sitting.ics.IcsFile;

/** Reads a calendar file in: chosen, looked at line by line, entered. */
class ImportDialog {

    private final CalendarImports imports;
    private final UUID parliament;
    private final Map<UUID, String> chambers = new LinkedHashMap<>();
    private final ComboBox<UUID> chamber = new ComboBox<>(t("sitting.chamber"));
    private final Div looked = new Div();
    private final ProposalGrid grid = new ProposalGrid();
    private final EntryDialog dialog;
    private String name = "";
    private @Nullable IcsFile file;

    ImportDialog(CalendarImports imports, UUID parliament, List<ChamberLine> houses) {
        this.imports = imports;
        this.parliament = parliament;
        houses.forEach(line -> chambers.put(line.id(), line.name()));
        chamber.setItems(chambers.keySet());
        chamber.setItemLabelGenerator(id -> chambers.getOrDefault(id, ""));
        chamber.setPlaceholder(t("sitting.whole"));
        chamber.setClearButtonVisible(true);
        chamber.setVisible(chambers.size() > 1);
        chamber.addValueChangeListener(change -> look());
        looked.addClassName("stack");
        Paragraph about = new Paragraph(t("sitting.import-about"));
        about.addClassNames("quiet", "tight");
        CalendarUpload upload = new CalendarUpload((arrived, one) -> {
            name = arrived;
            file = one;
            look();
        });
        Div form = new Div(about, chamber, upload, looked);
        form.addClassName("stack");
        UUID id = Ids.next();
        dialog = new EntryDialog(t("sitting.import-title"), form, () -> enter(id));
        dialog.setWidth("min(56rem, 96vw)");
        dialog.toSave(t("sitting.import-enter", 0));
    }

    void open() {
        dialog.open();
    }

    private void look() {
        IcsFile one = file;
        if (one == null) {
            return;
        }
        Proposals proposals = imports.look(parliament, chamber.getValue(), one);
        looked.removeAll();
        say("sitting.found", name, proposals.all().size(), proposals.standing());
        if (proposals.cutOff()) {
            say("sitting.cut-off");
        }
        if (proposals.unread() > 0) {
            say("sitting.unread", proposals.unread());
        }
        if (proposals.guessed()) {
            say("sitting.accents");
        }
        grid.show(proposals, this::count);
        if (!proposals.all().isEmpty()) {
            looked.add(grid.others(), grid);
        }
        count();
    }

    private void count() {
        dialog.toSave(t("sitting.import-enter", grid.chosen().size()));
    }

    private void say(String key, Object... values) {
        Paragraph sentence = new Paragraph(t(key, values));
        sentence.addClassName("tight");
        looked.add(sentence);
    }

    private boolean enter(UUID id) {
        if (grid.chosen().isEmpty()) {
            Notices.refused(file == null ? "sitting.no-file-yet" : "sitting.nothing-chosen");
            return false;
        }
        int entered = imports.enter(id, parliament, chamber.getValue(), name, grid.chosen());
        Stored.tell();
        Notices.undoable(
                "sitting.imported",
                () -> {
                    imports.takeBack(id);
                    Stored.tell();
                },
                entered);
        return true;
    }
}
