package org.parley.home.ui;

import static org.parley.base.ui.Words.t;

import org.parley.contact.ContactKind;
import org.parley.home.NewsLine;
import org.parley.outcome.ActionKind;
import org.parley.position.Step;
import org.parley.response.ResponseClass;

/** What is new, in words. */
final class NewsWords {

    private NewsWords() {}

    /** One line that names it: its title, or else whom it is about. */
    static String title(NewsLine line) {
        return !line.what().isEmpty() ? line.what() : !line.name().isEmpty() ? line.name() : what(line);
    }

    /** What it is among its kind. */
    static String what(NewsLine line) {
        String key = switch (line.kind()) {
            case RESPONSES ->
                ResponseClass.of(line.word()).map(ResponseClass::key).orElse("");
            case CONTACTS -> ContactKind.of(line.word()).map(ContactKind::key).orElse("");
            case ACTIONS -> ActionKind.of(line.word()).map(ActionKind::key).orElse("");
            case POSITIONS -> Step.of(line.word()).map(Step::key).orElse("");
            case COMMITMENTS -> "home.commitment";
            case FOLLOW_UPS -> "home.follow-up";
        };
        return key.isEmpty() ? "" : t(key);
    }

    /** Whom it is about, where the title does not say so. */
    static String about(NewsLine line) {
        return line.what().isEmpty() ? "" : line.name();
    }
}
