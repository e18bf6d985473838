package org.parley.change.ui;

import static org.parley.base.ui.Words.t;

import org.parley.audit.Changer;

/** What those who change records, and the kinds of these, are called on the screen. */
final class ChangeWords {

    private ChangeWords() {}

    static String of(Changer changer) {
        return switch (changer) {
            case Changer.Person person -> person.name();
            case Changer.Parley parley -> t("change.by-parley");
            case Changer.Machine machine -> t("change.by-machine");
        };
    }

    static String kind(String place) {
        return t("audit.place." + place);
    }
}
