package org.parley.position.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Dates;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.EntryForm;
import org.parley.campaign.ui.CampaignPicker;
import org.parley.position.Basis;
import org.parley.position.Confidence;
import org.parley.position.Evidence;
import org.parley.position.EvidenceId;
import org.parley.position.PositionDetails;
import org.parley.position.Step;

/** The fields of a position. */
class PositionForm extends EntryForm<Div, PositionDetails> {

    private static final long serialVersionUID = 1L;

    private final transient PositionTools tools;
    private final transient Map<EvidenceId, String> known = new LinkedHashMap<>();
    private final CampaignPicker campaign;
    private final RadioButtonGroup<Step> step = new RadioButtonGroup<>(t("position.where"));
    private final DatePicker takenOn = DayFields.day(t("position.day"));
    private final RadioButtonGroup<Basis> basis = new RadioButtonGroup<>(t("position.basis"));
    private final Select<Confidence> confidence = new Select<>();
    private final TextField link = new TextField(t("position.link"));
    private final TextArea quote = new TextArea(t("position.quote"));
    private final ComboBox<EvidenceId> evidence = new ComboBox<>(t("position.evidence"));

    PositionForm(PositionTools tools, List<Evidence> offered) {
        super(PositionDetails.class);
        this.tools = tools;
        campaign = new CampaignPicker(tools.campaigns(), t("position.campaign"));
        offered.forEach(one -> known.put(one.id(), said(one)));
        fill();
        bind(tools.today());
        for (Component field : List.<Component>of(step, quote, link, campaign, basis, evidence)) {
            field.getElement().getClassList().add("wide");
        }
        getContent().addClassNames("fields", "position-form");
        getContent().add(campaign, step, takenOn, confidence, basis, quote, link, evidence);
    }

    /** Shows a position to correct. */
    PositionForm showing(PositionDetails details) {
        binder.readRecord(details);
        return this;
    }

    /** Shows what is proposed for a new one: today, and the campaign if one is meant. */
    PositionForm proposing(@Nullable UUID meant) {
        takenOn.setValue(tools.today());
        confidence.setValue(Confidence.LIKELY);
        campaign.setValue(meant);
        return this;
    }

    private void fill() {
        step.setItems(Step.values());
        step.setRenderer(new ComponentRenderer<>(one -> new StandMark(one)));
        step.addClassName("steps-of-position");
        step.addValueChangeListener(change -> step.setHelperText(
                change.getValue() == null ? "" : t(change.getValue().explanation())));
        basis.setItems(Basis.values());
        basis.setRenderer(new ComponentRenderer<>(PositionForm::explained));
        confidence.setLabel(t("position.confidence"));
        confidence.setItems(Confidence.values());
        confidence.setItemLabelGenerator(one -> t(one.key()));
        takenOn.setMax(tools.today());
        takenOn.setManualValidation(true);
        takenOn.setInitialPosition(tools.today());
        link.setPlaceholder("https://");
        link.setHelperText(t("position.link-help"));
        quote.setHelperText(t("position.quote-help"));
        quote.setMinRows(2);
        quote.setMaxRows(8);
        evidence.setItems(known.keySet());
        evidence.setItemLabelGenerator(id -> known.getOrDefault(id, ""));
        evidence.setHelperText(t("position.evidence-help"));
        evidence.setClearButtonVisible(true);
        evidence.setVisible(!known.isEmpty());
    }

    private void bind(LocalDate today) {
        binder.forField(campaign).asRequired(t("position.campaign-missing")).bind("campaign");
        binder.forField(step).asRequired(t("position.where-missing")).bind("step");
        binder.forField(takenOn)
                .asRequired(t("position.day-missing"))
                .withValidator(day -> !day.isAfter(today), t("position.refusal.future"))
                .withValidator(day -> !day.isBefore(PositionDetails.FIRST), day -> t("position.refusal.century", day))
                .bind("takenOn");
        binder.forField(basis).asRequired(t("position.basis-missing")).bind("basis");
        binder.forField(confidence).asRequired(t("position.confidence-missing")).bind("confidence");
        binder.forField(link)
                .withValidator(PositionDetails::isLink, t("position.refusal.link"))
                .bind("link");
        binder.forField(quote)
                .withValidator(
                        text -> text.strip().length() <= PositionDetails.QUOTE,
                        t("position.refusal.quote", PositionDetails.QUOTE))
                .bind("quote");
        binder.forField(evidence).bind("evidence");
        part("campaign", campaign);
        part("step", step);
        part("takenOn", takenOn);
        part("confidence", confidence);
        part("basis", basis);
        part("quote", quote);
        part("link", link);
        part("evidence", evidence);
    }

    @Override
    protected String text(String part, Object value) {
        return switch (value) {
            case UUID id -> tools.campaigns().details(id).name();
            case Step one -> t(one.key());
            case Basis one -> t(one.key());
            case Confidence one -> t(one.key());
            case EvidenceId id -> known.getOrDefault(id, "");
            default -> super.text(part, value);
        };
    }

    private static String said(Evidence one) {
        String what = t(one.kind()) + " · " + Dates.day(one.day());
        return one.title().isBlank() ? what : what + " · " + one.title();
    }

    private static Span explained(Basis one) {
        Span explanation = new Span(t(one.explanation()));
        explanation.addClassName("quiet");
        Span cell = new Span(new Span(t(one.key())), explanation);
        cell.addClassName("name-cell");
        return cell;
    }
}
