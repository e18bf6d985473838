package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import org.parley.intake.column.Meaning;

/** What the fields of a comparison are called. */
final class FieldNames {

    private FieldNames() {}

    static String of(String field) {
        return switch (field) {
            case "mandate" -> t("intake.field.mandate");
            case "other-names" -> t("intake.field.other-names");
            case "end-reason" -> t("intake.field.end-reason");
            case "web form" -> t(Meaning.WEB_FORM.key());
            case "web site" -> t(Meaning.WEB_SITE.key());
            default -> Meaning.of(field).map(meaning -> t(meaning.key())).orElse(field);
        };
    }
}
