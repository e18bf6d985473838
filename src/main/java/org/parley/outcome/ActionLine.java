package org.parley.outcome;

import java.util.UUID;
import org.parley.base.Seen;

/**
 * A parliament's action as a page shows it.
 *
 * @param seen the version to carry back
 * @param parliament what the parliament is called
 * @param chamber what the chamber is called; empty for the parliament as a whole, or where it is called like its parliament
 * @param people how many lawmakers took part in it
 * @param gone whether it was taken out
 * @param mayTakeOut whether the acting person may take it out
 */
public record ActionLine(
        UUID id,
        long seen,
        ActionDetails details,
        String parliament,
        String chamber,
        int people,
        String recordedBy,
        boolean gone,
        boolean mayTakeOut) {

    /** What a form edits, at the version that it carries back. */
    public Seen<ActionDetails> asSeen() {
        return new Seen<>(id, seen, details);
    }

    /** Where it was done. */
    public String place() {
        return chamber.isEmpty() ? parliament : chamber + " · " + parliament;
    }

    /** The title, with the reference where there is one. */
    public String called() {
        return details.reference().isEmpty() ? details.title() : details.title() + " (" + details.reference() + ")";
    }
}
