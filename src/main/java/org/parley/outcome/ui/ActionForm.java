package org.parley.outcome.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValidationResult;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.EntryForm;
import org.parley.outcome.ActionDetails;
import org.parley.outcome.ActionKind;
import org.parley.outcome.ActionLine;
import org.parley.outcome.ActionStage;

/** The fields of an action. Says at once, with a link, what the chamber numbers so already. */
class ActionForm extends EntryForm<Div, ActionDetails> {

    private static final long serialVersionUID = 1L;

    private final transient ActionTools tools;
    private final UUID id;
    private final Select<ActionKind> kind = new Select<>();
    private final TextField title = new TextField(t("outcome.name"));
    private final TextField reference = new TextField(t("outcome.reference"));
    private final transient PlaceFields place;
    private final DatePicker day = DayFields.day(t("outcome.day"));
    private final Select<ActionStage> stage = new Select<>();
    private final TextField link = new TextField(t("position.link"));
    private final TextArea notes = new TextArea(t("outcome.notes"));
    private final Div first = new Div();

    ActionForm(ActionTools tools, UUID id) {
        super(ActionDetails.class);
        this.tools = tools;
        this.id = id;
        place = new PlaceFields(tools.parliaments());
        kind.setLabel(t("outcome.kind"));
        kind.setItems(ActionKind.values());
        kind.setItemLabelGenerator(one -> one == null ? "" : t(one.key()));
        kind.addValueChangeListener(change -> offerStages(change.getValue()));
        stage.setLabel(t("outcome.stage"));
        stage.setItemLabelGenerator(one -> one == null ? "" : t(one.key()));
        title.setMaxLength(ActionDetails.TITLE);
        title.addClassName("wide");
        reference.setMaxLength(ActionDetails.REFERENCE);
        reference.setHelperText(t("outcome.reference-help"));
        day.setHelperText(t("outcome.day-help"));
        day.setManualValidation(true);
        link.setPlaceholder("https://");
        link.addClassName("wide");
        notes.setMaxLength(ActionDetails.NOTES);
        notes.setMinRows(2);
        notes.setMaxRows(8);
        notes.addClassName("wide");
        first.addClassNames("wide", "action-first");
        first.getElement().setAttribute("role", "status");
        first.setVisible(false);
        bind();
        for (HasValue<?, ?> field : List.of(reference, place.parliament(), place.chamber())) {
            field.addValueChangeListener(change -> showFirst());
        }
        getContent().addClassName("fields");
        getContent().add(title, kind, stage, place.parliament(), place.chamber(), reference, day, first, link, notes);
    }

    /** Shows an action to correct. */
    ActionForm showing(ActionDetails details) {
        offerStages(details.kind());
        binder.readRecord(details);
        return this;
    }

    /** Shows what is proposed for a new one: today, and the parliament if one is meant. */
    ActionForm proposing(@Nullable UUID parliament) {
        day.setValue(tools.today());
        if (parliament != null) {
            place.parliament().setValue(tools.parliaments().line(parliament));
        }
        return this;
    }

    private void bind() {
        binder.forField(kind).asRequired(t("outcome.kind-missing")).bind("kind");
        binder.forField(title)
                .withValidator(text -> !text.isBlank(), t("outcome.name-missing"))
                .bind("title");
        title.setRequiredIndicatorVisible(true);
        binder.forField(stage).asRequired(t("outcome.stage-missing")).bind("stage");
        place.bind(binder);
        binder.forField(reference)
                .withValidator(text -> first().isEmpty(), t("outcome.refusal.reference"))
                .bind("reference");
        binder.forField(day)
                .asRequired(t("outcome.day-missing"))
                .withValidator((on, context) -> stage.getValue() == null
                        ? ValidationResult.ok()
                        : tools.actions()
                                .wrong(on, stage.getValue())
                                .map(key -> ValidationResult.error(t(key)))
                                .orElseGet(ValidationResult::ok))
                .bind("day");
        binder.forField(link)
                .withValidator(ActionDetails::isLink, t("outcome.refusal.link"))
                .bind("link");
        binder.bind(notes, "notes");
        part("title", title);
        part("kind", kind);
        part("stage", stage);
        part("parliament", place.parliament());
        part("chamber", place.chamber());
        part("reference", reference);
        part("day", day);
        part("link", link);
        part("notes", notes);
    }

    private void offerStages(@Nullable ActionKind of) {
        ActionStage chosen = stage.getValue();
        List<ActionStage> fit = of == null ? List.of() : of.stages();
        stage.setItems(fit);
        if (!fit.isEmpty()) {
            stage.setValue(chosen != null && fit.contains(chosen) ? chosen : fit.get(1));
        }
    }

    /** What the chamber numbers so, apart from the action itself. */
    private Optional<ActionLine> first() {
        UUID parliament = place.parliamentId();
        String typed = reference.getValue().strip();
        return parliament == null || typed.isEmpty()
                ? Optional.empty()
                : tools.actions()
                        .numbered(parliament, place.chamberId(), typed)
                        .filter(line -> !line.id().equals(id));
    }

    private void showFirst() {
        ActionLine known = first().orElse(null);
        first.removeAll();
        first.setVisible(known != null);
        if (known != null) {
            Anchor link = new Anchor(ActionLinks.to(known.id()), known.called());
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("dir", "auto");
            first.add(new Span(t("outcome.first") + " "), link);
        }
    }

    @Override
    protected String text(String part, Object value) {
        return switch (value) {
            case UUID where -> place.name(where);
            case ActionKind one -> t(one.key());
            case ActionStage one -> t(one.key());
            default -> super.text(part, value);
        };
    }
}
