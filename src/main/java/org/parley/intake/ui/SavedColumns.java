package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Notices;
import org.parley.intake.IntakeMappings;
import org.parley.intake.SavedMapping;
import org.parley.intake.Understanding;

/** Columns that were saved by name: by which this list is read, which else there are, and saving what stands here. */
class SavedColumns extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient IntakeMappings mappings;
    private final UUID run;
    private final Runnable done;
    private final TextField name = new TextField(t("intake.mapping.save-as"));

    SavedColumns(IntakeMappings mappings, Understanding seen, ColumnsModel model, ZoneId zone, Runnable done) {
        this.mappings = mappings;
        this.run = seen.id();
        this.done = done;
        SavedMapping saved = seen.saved();
        getContent().addClassName("stack");
        if (saved != null) {
            say(t("intake.mapping.read-as", saved.name(), saved.who(), Dates.moment(saved.savedAt(), zone)));
        } else if (!seen.layout().isEmpty()) {
            say(t("intake.mapping.make", Makes.name(seen.layout())));
        }
        Div fields = new Div(name, saveButton(model));
        fields.addClassNames("row", "named-columns");
        name.setMaxLength(100);
        name.setValue(saved == null ? "" : saved.name());
        List<SavedMapping> all = mappings.list();
        if (!all.isEmpty()) {
            fields.addComponentAsFirst(chooser(all, saved));
        }
        if (saved != null) {
            fields.add(renameButton(saved), deleteButton(saved));
        }
        getContent().add(fields);
    }

    private Select<SavedMapping> chooser(List<SavedMapping> all, @Nullable SavedMapping saved) {
        Select<SavedMapping> chooser = new Select<>();
        chooser.setLabel(t("intake.mapping.read-by"));
        chooser.setItems(all);
        chooser.setItemLabelGenerator(SavedMapping::name);
        all.stream()
                .filter(mapping -> saved != null && mapping.id().equals(saved.id()))
                .findFirst()
                .ifPresent(chooser::setValue);
        chooser.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                mappings.apply(run, chosen.getValue().id());
                done.run();
            }
        });
        return chooser;
    }

    private Button saveButton(ColumnsModel model) {
        Button save = new Button(t("intake.mapping.save"));
        save.addClickListener(click -> {
            SavedMapping kept = mappings.save(run, name.getValue(), model.plan().columns(), model.committee());
            Notices.done("intake.mapping.saved", kept.name());
            done.run();
        });
        return save;
    }

    private Button renameButton(SavedMapping saved) {
        Button rename = new Button(t("intake.mapping.rename"));
        rename.addThemeVariants(ButtonVariant.TERTIARY);
        rename.addClickListener(click -> {
            mappings.rename(saved.id(), saved.name(), name.getValue());
            done.run();
        });
        return rename;
    }

    private Button deleteButton(SavedMapping saved) {
        Button delete = new Button(t("intake.mapping.delete"));
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        delete.addClickListener(click -> {
            ConfirmDialog sure = new ConfirmDialog();
            sure.setHeader(t("intake.mapping.delete-title", saved.name()));
            sure.setText(t("intake.mapping.delete-sentence"));
            sure.setCancelable(true);
            sure.setCancelText(t("entry.cancel"));
            sure.setConfirmText(t("intake.mapping.delete"));
            sure.addConfirmListener(confirmed -> {
                mappings.delete(saved.id());
                done.run();
            });
            sure.open();
        });
        return delete;
    }

    private void say(String sentence) {
        Paragraph note = new Paragraph(sentence);
        note.addClassName("note");
        getContent().add(note);
    }
}
