package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

/** Who handed a list in, in words. */
final class Who {

    private Who() {}

    /** The person's name; in its place, for a list from the command line, just that. */
    static String name(String who) {
        return who.isEmpty() ? t("intake.who.command-line") : who;
    }
}
