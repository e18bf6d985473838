package org.parley.duplicate.ui;

import static org.parley.base.ui.Words.t;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.base.ui.Dates;
import org.parley.parliament.ChannelKind;

/** What the fields of a comparison and the columns of the schema are called. */
final class FieldNames {

    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private FieldNames() {}

    static String of(String field) {
        return switch (field) {
            case "name", "official_name" -> t("lawmaker.official-name");
            case "given", "given_name" -> t("lawmaker.given-name");
            case "family", "family_name" -> t("lawmaker.family-name");
            case "name-order", "name_order" -> t("lawmaker.name-order");
            case "honorific" -> t("lawmaker.honorific");
            case "other-names", "other_names" -> t("lawmaker.other-names");
            case "gender" -> t("lawmaker.gender");
            case "birthday", "born_on" -> t("lawmaker.born-on");
            case "note", "notes" -> t("duplicate.field.notes");
            case "seat", "mandate" -> t("duplicate.field.seat");
            case "id", "lawmaker_external_id" -> t("duplicate.field.id");
            case "committee", "committee_seat" -> t("duplicate.field.committee");
            case "staff", "staff_member" -> t("duplicate.field.staff");
            case "started_on" -> t("duplicate.field.started");
            case "ended_on" -> t("duplicate.field.ended");
            case "end_reason" -> t("duplicate.field.end-reason");
            case "constituency" -> t("lawmaker.constituency");
            case "party" -> t("lawmaker.party");
            case "political_group" -> t("duplicate.field.group");
            case "term" -> t("duplicate.field.term");
            case "role" -> t("duplicate.field.role");
            case "label" -> t("duplicate.field.label");
            case "state", "excluded_because", "recipient", "lawmaker_id" -> t("duplicate.field.recipient");
            case "addressee" -> t("duplicate.field.addressee");
            case "contact_lawmaker" -> t("duplicate.field.contact");
            default ->
                Arrays.stream(ChannelKind.values())
                        .filter(kind -> kind.word().equals(field))
                        .findFirst()
                        .map(kind -> t(kind.key()))
                        .orElse(t("duplicate.field.other"));
        };
    }

    /** A text in which days are as the person reads them. */
    static String days(String text) {
        return DAY.matcher(text).replaceAll(day -> Matcher.quoteReplacement(Dates.day(LocalDate.parse(day.group()))));
    }

    /** A value as the person reads it. */
    static String value(String field, String value) {
        if ("birthday".equals(field) || "seat".equals(field)) {
            return days(value);
        }
        if (!"name-order".equals(field)) {
            return value;
        }
        return t("family-first".equals(value) ? "lawmaker.order.family-first" : "lawmaker.order.given-first");
    }
}
