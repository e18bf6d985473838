package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.response.Many;
import org.parley.response.ManyResponses;

/** Says with how many something was done and why others were passed over; a click takes it back. */
final class TellOfMany {

    private TellOfMany() {}

    static void tell(String key, Many done, ManyResponses many, Runnable changed) {
        String passed = why("response.why.not-sent", done.notSent())
                + why("response.why.early", done.early())
                + why("response.why.already", done.already());
        Stored.tell();
        changed.run();
        if (done.done() == 0) {
            Notices.refused(key, 0, passed);
            return;
        }
        Notices.undoable(
                key,
                () -> {
                    int back = many.undo(done.act());
                    Notices.done("response.done.undone", back, why("response.why.changed", done.done() - back));
                    Stored.tell();
                    changed.run();
                },
                done.done(),
                passed);
    }

    private static String why(String key, int number) {
        return number == 0 ? "" : " " + t(key, number);
    }
}
