package org.parley.base.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.text.DateFormatSymbols;
import java.time.Duration;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Fields for days and moments that speak the language of the screen and follow its customs. */
public final class DayFields {

    private DayFields() {}

    /** A field for a day. */
    public static DatePicker day(String label) {
        DatePicker field = new DatePicker(label);
        Locale locale = Dates.custom(Words.language());
        field.setLocale(locale);
        field.setI18n(words(locale));
        return field;
    }

    /** A field for a day and a time of day. */
    public static DateTimePicker moment(String label) {
        DateTimePicker field = new DateTimePicker(label);
        Locale locale = Dates.custom(Words.language());
        field.setLocale(locale);
        field.setDatePickerI18n(words(locale));
        field.setStep(Duration.ofMinutes(5));
        field.setDateAriaLabel(t("day.day"));
        field.setTimeAriaLabel(t("day.time"));
        return field;
    }

    private static DatePickerI18n words(Locale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        return new DatePickerI18n()
                .setMonthNames(List.of(symbols.getMonths()).subList(0, 12))
                .setWeekdays(days(symbols.getWeekdays()))
                .setWeekdaysShort(days(symbols.getShortWeekdays()))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setToday(t("day.today"))
                .setCancel(t("entry.cancel"))
                .setBadInputErrorMessage(t("day.not-a-day"));
    }

    private static List<String> days(String[] fromSunday) {
        return Arrays.asList(fromSunday).subList(1, 8);
    }
}
