package org.parley.goal.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.EntryForm;
import org.parley.campaign.CampaignLine;
import org.parley.goal.GoalDetails;
import org.parley.goal.GoalPlace;
import org.parley.goal.Measure;
import org.parley.outcome.ActionKind;
import org.parley.parliament.Parliaments;
import org.parley.position.Step;
import org.parley.recipient.AddresseeChoice;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.Addressees;

/** The fields of a goal: how many of what, where, and by when. */
class GoalForm extends EntryForm<Div, GoalDetails> {

    private static final long serialVersionUID = 1L;

    private final transient Parliaments parliaments;
    private final TextField name = new TextField(t("goal.name"));
    private final Select<Measure> measure = new Select<>();
    private final Select<ActionKind> kind = new Select<>();
    private final Select<Step> step = new Select<>();
    private final IntegerField target = new IntegerField(t("goal.target"));
    private final ComboBox<AddresseeChoice> place;
    private final DatePicker startsOn = DayFields.day(t("goal.starts-on"));
    private final DatePicker dueOn = DayFields.day(t("goal.due-on"));

    GoalForm(Addressees places, Parliaments parliaments) {
        super(GoalDetails.class);
        this.parliaments = parliaments;
        place = place(places);
        name.setMaxLength(GoalDetails.NAME);
        name.setHelperText(t("goal.name-help"));
        name.addClassName("wide");
        measure.setLabel(t("goal.measure"));
        measure.setItems(Measure.values());
        measure.setItemLabelGenerator(one -> t(one.key()));
        measure.addValueChangeListener(change -> ask());
        kind.setLabel(t("goal.kind"));
        kind.setItems(ActionKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(t("goal.kind-any"));
        kind.setItemLabelGenerator(one -> one == null ? t("goal.kind-any") : t(one.key()));
        step.setLabel(t("goal.step"));
        step.setItems(Step.CHAMPION, Step.SUPPORTER);
        step.setItemLabelGenerator(one -> t("goal.step." + one.word()));
        target.setStepButtonsVisible(true);
        target.setMin(1);
        target.setMax(GoalDetails.MOST);
        String wrong = t("goal.refusal.target", GoalDetails.MOST);
        target.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong)
                .setBadInputErrorMessage(wrong));
        dueOn.setHelperText(t("goal.due-help"));
        startsOn.setManualValidation(true);
        dueOn.setManualValidation(true);
        bind();
        getContent().addClassName("fields");
        getContent().add(measure, kind, step, target, place, startsOn, dueOn, name);
    }

    /** Shows a goal to correct. */
    GoalForm showing(GoalDetails details) {
        binder.readRecord(details);
        ask();
        return this;
    }

    /** Shows what is proposed for a new one: as long as the campaign. */
    GoalForm proposing(CampaignLine campaign) {
        measure.setValue(Measure.ANSWERS);
        step.setValue(Step.CHAMPION);
        startsOn.setValue(campaign.startedOn());
        dueOn.setValue(campaign.endsOn());
        ask();
        return this;
    }

    /** Asks of what is counted only what there is to say about it. */
    private void ask() {
        kind.setVisible(measure.getValue() == Measure.ACTIONS);
        step.setVisible(measure.getValue() == Measure.LAWMAKERS);
        // so that its days stand beside each other
        place.setClassName("wide", !kind.isVisible() && !step.isVisible());
        if (step.isVisible() && step.isEmpty()) {
            step.setValue(Step.CHAMPION);
        }
    }

    private void bind() {
        binder.forField(name).bind("name");
        binder.forField(measure).asRequired(t("goal.measure-missing")).bind("measure");
        binder.forField(kind).bind("kind");
        binder.forField(step).bind("step");
        binder.forField(target)
                .asRequired(t("goal.refusal.target", GoalDetails.MOST))
                .withValidator(
                        many -> many >= 1 && many <= GoalDetails.MOST, t("goal.refusal.target", GoalDetails.MOST))
                .bind("target");
        binder.forField(place)
                .withValidator(
                        where -> where == null
                                || where.kind() != AddresseeKind.COMMITTEE
                                || measure.getValue() != Measure.ACTIONS,
                        t("goal.refusal.committee"))
                .withConverter(where -> where == null ? null : new GoalPlace(where.kind(), where.id()), this::choice)
                .bind("place");
        binder.forField(startsOn)
                .asRequired(t("goal.starts-missing"))
                .withValidator(day -> !GoalDetails.isOutOfTime(day), t("goal.refusal.century"))
                .bind("startsOn");
        binder.forField(dueOn)
                .withValidator(day -> !GoalDetails.isOutOfTime(day), t("goal.refusal.century"))
                .withValidator(day -> !GoalDetails.endsBefore(day, startsOn.getValue()), t("goal.refusal.due"))
                .bind("dueOn");
        part("measure", measure);
        part("kind", kind);
        part("step", step);
        part("target", target);
        part("place", place);
        part("startsOn", startsOn);
        part("dueOn", dueOn);
        part("name", name);
    }

    @Override
    protected String text(String part, Object value) {
        return switch (value) {
            case Measure one -> t(one.key());
            case ActionKind one -> t(one.key());
            case Step one -> t("goal.step." + one.word());
            case GoalPlace one -> called(one);
            default -> super.text(part, value);
        };
    }

    private @Nullable AddresseeChoice choice(@Nullable GoalPlace where) {
        return where == null ? null : new AddresseeChoice(where.kind(), where.id(), called(where), "");
    }

    private String called(GoalPlace where) {
        return parliaments.named(Set.of(where.id())).getOrDefault(where.id(), "?");
    }

    private static ComboBox<AddresseeChoice> place(Addressees places) {
        ComboBox<AddresseeChoice> place = new ComboBox<>(t("goal.place"));
        place.setHelperText(t("goal.place-help"));
        place.setItemLabelGenerator(
                choice -> choice.detail().isEmpty() ? choice.name() : choice.name() + " · " + choice.detail());
        place.setItems(
                query -> places.choices(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream()
                        .filter(choice -> choice.kind() != AddresseeKind.LAWMAKER));
        place.setClearButtonVisible(true);
        return place;
    }
}
