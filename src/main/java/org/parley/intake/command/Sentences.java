package org.parley.intake.command;

import java.util.Locale;
import org.parley.base.Refusal;
import org.parley.base.ui.Words;
import org.parley.intake.Told;

/** The sentences of the screen, for the terminal and the report: in English, and without what would steer a terminal. */
final class Sentences {

    private Sentences() {}

    static String of(Refusal refusal) {
        return Words.text(refusal.key(), Locale.ENGLISH, refusal.values());
    }

    static String of(Told told) {
        return Words.text(told.key(), Locale.ENGLISH, told.values().toArray());
    }

    static String of(String key) {
        return Words.text(key, Locale.ENGLISH);
    }

    /** A text from outside, harmless on a terminal. */
    static String harmless(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ");
    }
}
