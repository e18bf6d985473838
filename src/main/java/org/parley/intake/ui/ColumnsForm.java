package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.intake.IntakeMappings;
import org.parley.intake.IntakeRun;
import org.parley.intake.Intakes;
import org.parley.intake.Place;
import org.parley.intake.Places;
import org.parley.intake.Understanding;
import org.parley.intake.file.Reading;

/** The second step: what we understood, corrected by whoever knows better, and where the list is from. */
class ColumnsForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Intakes intakes;
    private final transient Places places;
    private final transient IntakeRun run;
    private final transient ColumnsModel model;
    private final Runnable done;
    private final ComboBox<Place> parliament = new ComboBox<>(t("intake.fact.parliament"));
    private final Select<Place> chamber = new Select<>();
    private final Button go = new Button(t("intake.show-preview"));
    private final Paragraph open = new Paragraph();
    private final CommitteeField committee;

    ColumnsForm(Intakes intakes, Places places, IntakeMappings mappings, IntakeRun run, ZoneId zone, Runnable done) {
        this.intakes = intakes;
        this.places = places;
        this.run = run;
        this.done = done;
        Understanding seen = intakes.understanding(run.id());
        this.model = new ColumnsModel(seen, places::chambers);
        this.committee = new CommitteeField(places, model, run.fileName(), this::follow);
        getContent().addClassName("stack");
        if (run.error() != null) {
            Paragraph why =
                    new Paragraph(t(run.error().key(), run.error().values().toArray()));
            why.addClassNames("sentence", "problem");
            getContent().add(why);
        }
        getContent()
                .add(card(
                        "intake.how-read",
                        new ReadingFields(seen.look(), new Wishes()),
                        new ReadingNotes(seen.look(), model.saysNothing()),
                        new PreambleLines(seen.look()),
                        new FirstRows(seen.look())));
        getContent().add(card("intake.where-from", places()));
        getContent()
                .add(
                        card(
                                "intake.what-columns",
                                new SavedColumns(mappings, seen, model, zone, done),
                                new MappingTable(model, this::follow)),
                        actions());
        follow();
    }

    private Div places() {
        List<Place> all = places.parliaments();
        parliament.setItems(all);
        parliament.setItemLabelGenerator(Place::name);
        parliament.setClearButtonVisible(true);
        parliament.setWidth("min(24rem, 100%)");
        chamber.setItemLabelGenerator(place -> place == null ? t("intake.chamber-none") : place.name());
        chamber.setLabel(t("intake.fact.chamber"));
        chamber.setEmptySelectionAllowed(true);
        chamber.setWidth("min(24rem, 100%)");
        parliament.addValueChangeListener(chosen -> {
            model.isFrom(chosen.getValue() == null ? null : chosen.getValue().id());
            chamber.setItems(model.chambers());
            model.chamber().flatMap(this::place).ifPresent(chamber::setValue);
            follow();
        });
        chamber.addValueChangeListener(chosen -> {
            model.isOf(chosen.getValue() == null ? null : chosen.getValue().id());
            follow();
        });
        all.stream()
                .filter(place -> place.id().equals(run.parliament()))
                .findFirst()
                .ifPresent(parliament::setValue);
        if (run.chamber() != null) {
            place(run.chamber()).ifPresent(chamber::setValue);
        }
        Div fields = new Div(parliament, chamber, committee);
        fields.addClassName("row");
        return fields;
    }

    private Optional<Place> place(UUID id) {
        return model.chambers().stream().filter(place -> place.id().equals(id)).findFirst();
    }

    private Div actions() {
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.addClickListener(click -> {
            try {
                intakes.read(run.id(), model.plan());
                done.run();
            } finally {
                go.setEnabled(true);
            }
        });
        Button drop = new Button(t("intake.drop"), click -> {
            intakes.drop(run.id());
            IntakeLinks.openList();
        });
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        drop.setDisableOnClick(true);
        open.addClassName("quiet");
        open.getElement().setAttribute("role", "status");
        Div actions = new Div(go, drop, open);
        actions.addClassNames("card", "row", "way-on");
        return actions;
    }

    /** Brings everything that depends on a choice in line with it. */
    private void follow() {
        committee.follow();
        chamber.setVisible(parliament.getValue() != null);
        chamber.setHelperText(model.columnSaysChamber() ? t("intake.chamber-from-column") : "");
        parliament.setHelperText(model.columnSaysParliament() ? t("intake.parliament-from-column") : "");
        go.setEnabled(model.open().isEmpty());
        open.setText(model.open().map(key -> t(key)).orElse(model.addsOnly() ? t("intake.adds-only") : ""));
    }

    /** Reads the file the way the person says, and shows what comes of it. */
    private final class Wishes implements ReadingFields.Wishes {

        private static final long serialVersionUID = 1L;

        @Override
        public void readAs(Reading reading) {
            then(() -> intakes.readAs(run.id(), reading));
        }

        @Override
        public void cutAt(char delimiter) {
            then(() -> intakes.cutAt(run.id(), delimiter));
        }

        @Override
        public void turnTo(int sheet) {
            then(() -> intakes.turnTo(run.id(), sheet));
        }

        private void then(Runnable read) {
            try {
                read.run();
            } finally {
                done.run();
            }
        }
    }

    private static Div card(String title, Component... content) {
        Div card = new Div(new H2(t(title)));
        card.add(content);
        card.addClassNames("card", "stack");
        return card;
    }
}
