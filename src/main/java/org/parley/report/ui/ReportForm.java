package org.parley.report.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.account.Languages;
import org.parley.base.ui.Dates;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Words;
import org.parley.campaign.CampaignLine;
import org.parley.campaign.ui.CampaignPicker;
import org.parley.letter.LetterChoice;
import org.parley.print.PaperSize;
import org.parley.report.ReportOrder;
import org.parley.report.ReportPart;

/** What somebody wants told, over which days, in which language. A title is proposed until one is typed. */
class ReportForm extends Composite<FormLayout> {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_TITLE = 200;

    private final transient ReportTools tools;
    private final CampaignPicker campaign;
    private final ComboBox<LetterChoice> letter = new ComboBox<>(t("report.letter"));
    private final TextField title = new TextField(t("report.title"));
    private final CheckboxGroup<ReportPart> parts = new CheckboxGroup<>(t("report.parts"));
    private final DatePicker from = DayFields.day(t("report.from"));
    private final DatePicker until = DayFields.day(t("report.until"));
    private final Select<String> language = new Select<>();
    private final Select<PaperSize> paper = new Select<>();
    private final Checkbox names = new Checkbox(t("report.names"));
    private String proposed = "";

    ReportForm(ReportTools tools, @Nullable UUID about, @Nullable UUID one) {
        this.tools = tools;
        campaign = new CampaignPicker(tools.campaigns(), t("report.campaign"));
        campaign.setRequiredIndicatorVisible(true);
        letter.setItemLabelGenerator(LetterChoice::title);
        letter.setItemsPageable((page, typed) -> tools.letters().choices(typed, campaign.getValue(), page));
        letter.setClearButtonVisible(true);
        letter.setHelperText(t("report.letter-is"));
        title.setMaxLength(LONGEST_TITLE);
        title.setRequired(true);
        parts.setItems(ReportPart.values());
        parts.setItemLabelGenerator(part -> t(part.key()));
        parts.setItemHelperGenerator(part -> t(part.explanation()));
        parts.setValue(EnumSet.allOf(ReportPart.class));
        parts.addClassName("report-parts");
        until.setHelperText(t("report.until-is"));
        from.setRequiredIndicatorVisible(true);
        until.setRequiredIndicatorVisible(true);
        until.setMax(tools.today());
        from.setMin(ReportOrder.FIRST);
        from.setMax(tools.today());
        language.setLabel(t("report.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(tag -> inItself(Locale.forLanguageTag(tag)));
        language.setValue(Words.language().getLanguage());
        paper.setLabel(t("report.paper"));
        paper.setItems(PaperSize.values());
        paper.setItemLabelGenerator(size -> t("report.paper." + size.word()));
        paper.setValue(PaperSize.of(tools.actor().locale().getCountry()));
        names.setHelperText(t("report.names-is"));
        until.setValue(tools.today());
        campaign.addValueChangeListener(change -> chosen());
        letter.addValueChangeListener(change -> narrowed());
        until.addValueChangeListener(change -> propose());
        lay();
        campaign.setValue(about);
        if (one != null) {
            letter.setValue(new LetterChoice(
                    one,
                    tools.letters().details(one).title(),
                    tools.letters().details(one).campaign()));
        }
    }

    /** Changes that make closing the dialog ask first. */
    void watchedBy(EntryDialog dialog) {
        dialog.watch(title, parts, from, until, language, paper, names);
    }

    /** What is wanted; null, with what is wrong said beside it, where something is missing. */
    @Nullable
    ReportOrder order() {
        UUID about = campaign.getValue();
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        Set<ReportPart> told = parts.getValue();
        boolean known = says(campaign, about != null, "campaign.needed");
        known &= says(title, !title.getValue().isBlank(), "campaign.needed");
        known &= says(parts, !told.isEmpty(), "report.refusal.parts");
        known &= first == null
                ? says(from, false, "campaign.needed")
                : says(from, !first.isBefore(ReportOrder.FIRST), "report.refusal.century");
        known &= last == null
                ? says(until, false, "campaign.needed")
                : says(until, !last.isAfter(tools.today()), "report.refusal.future")
                        && says(until, first == null || !last.isBefore(first), "report.refusal.period");
        if (!known || about == null || first == null || last == null) {
            return null;
        }
        LetterChoice one = letter.getValue();
        return new ReportOrder(
                about,
                one == null ? null : one.id(),
                title.getValue(),
                told,
                first,
                last,
                language.getValue(),
                names.getValue(),
                paper.getValue());
    }

    private static boolean says(HasValidation field, boolean right, String wrong) {
        field.setErrorMessage(right ? "" : t(wrong));
        field.setInvalid(!right);
        return right;
    }

    private void chosen() {
        LetterChoice one = letter.getValue();
        if (one != null && !one.campaign().equals(campaign.getValue())) {
            letter.clear();
        }
        letter.getDataProvider().refreshAll();
        UUID about = campaign.getValue();
        if (about != null) {
            CampaignLine line = tools.campaigns().details(about);
            LocalDate first = line.startedOn().isBefore(ReportOrder.FIRST) ? ReportOrder.FIRST : line.startedOn();
            from.setValue(first.isAfter(tools.today()) ? tools.today() : first);
        }
        propose();
    }

    private void narrowed() {
        LetterChoice one = letter.getValue();
        if (one != null && campaign.getValue() == null) {
            campaign.setValue(one.campaign());
        }
        propose();
    }

    private void propose() {
        if (!title.getValue().equals(proposed) || until.getValue() == null) {
            return;
        }
        LetterChoice one = letter.getValue();
        UUID about = campaign.getValue();
        String what = one != null
                ? one.title()
                : about == null ? "" : tools.campaigns().details(about).name();
        String whole = what.isEmpty() ? "" : t("report.suggested-title", what, Dates.day(until.getValue()));
        proposed = whole.substring(0, Math.min(LONGEST_TITLE, whole.length()));
        title.setValue(proposed);
    }

    private void lay() {
        getContent()
                .setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        getContent().add(campaign, letter);
        getContent().add(title, 2);
        getContent().add(from, until, language, paper);
        getContent().add(parts, 2);
        getContent().add(names, 2);
    }

    private static String inItself(Locale tongue) {
        String name = tongue.getDisplayLanguage(tongue);
        return name.substring(0, 1).toUpperCase(tongue) + name.substring(1);
    }
}
