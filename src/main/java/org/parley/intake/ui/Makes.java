package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import java.util.stream.Collectors;
import org.parley.intake.column.Guess;

/** What the known makes of lists are called. */
final class Makes {

    private Makes() {}

    /** Its name in words; as it was kept where it is known no more. */
    static String name(String make) {
        return Guess.makes().contains(make) ? t("intake.make." + make) : make;
    }

    /** All of them, for a sentence. */
    static String all() {
        return Guess.makes().stream().map(Makes::name).collect(Collectors.joining("; "));
    }
}
