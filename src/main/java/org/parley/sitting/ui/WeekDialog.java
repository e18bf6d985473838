package org.parley.sitting.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.base.Seen;
import org.parley.base.ui.Correction;
import org.parley.base.ui.EntryForm;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.base.ui.Words;
import org.parley.sitting.SittingCalendars;
import org.parley.sitting.WeekDetails;

/** Where a manager corrects how a parliament counts its days. */
final class WeekDialog {

    private final SittingCalendars calendars;

    WeekDialog(SittingCalendars calendars) {
        this.calendars = calendars;
    }

    void open(UUID parliament) {
        Seen<WeekDetails> seen = calendars.week(parliament);
        new Correction<>(
                        t("sitting.week-correct"),
                        new Form(seen.details()),
                        seen,
                        () -> calendars.week(parliament),
                        (from, details) -> calendars.correct(parliament, from.version(), details),
                        details -> {
                            Notices.done("sitting.week-corrected");
                            Stored.tell();
                        })
                .open();
    }

    /** Days of the week as the reader says them. */
    static String words(Set<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, Words.language()))
                .collect(Collectors.joining(", "));
    }

    private static final class Form extends EntryForm<FormLayout, WeekDetails> {

        private static final long serialVersionUID = 1L;

        Form(WeekDetails details) {
            super(WeekDetails.class);
            ComboBox<String> zone = new ComboBox<>(t("sitting.zone"));
            zone.setItems(ZoneId.getAvailableZoneIds().stream()
                    .filter(id -> id.contains("/"))
                    .sorted()
                    .toList());
            zone.setHelperText(t("sitting.zone-help"));
            CheckboxGroup<DayOfWeek> weekend = new CheckboxGroup<>(t("sitting.weekend"));
            weekend.setItems(DayOfWeek.values());
            weekend.setItemLabelGenerator(day -> words(Set.of(day)));
            weekend.setHelperText(t("sitting.weekend-help"));
            binder.forField(zone).withNullRepresentation("").bind("zone");
            binder.forField(weekend)
                    .withValidator(days -> days.size() <= 4, t("sitting.refusal.weekend"))
                    .bind("weekend");
            part("zone", zone);
            part("weekend", weekend);
            binder.readRecord(details);
            getContent().add(zone, weekend);
        }

        @Override
        protected String text(String part, Object value) {
            return value instanceof Set<?> days
                    ? words(days.stream().map(DayOfWeek.class::cast).collect(Collectors.toSet()))
                    : super.text(part, value);
        }
    }
}
