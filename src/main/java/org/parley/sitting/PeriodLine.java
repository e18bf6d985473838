package org.parley.sitting;

import java.util.UUID;
import org.parley.base.Seen;

/**
 * A period in which a parliament does not sit, as a list shows it.
 *
 * @param seen the version to carry back
 * @param chamber the name of the chamber that it is about; empty for the whole parliament
 * @param file the name of the file that it was read from; empty when somebody typed it
 */
public record PeriodLine(UUID id, long seen, UUID parliament, String chamber, PeriodDetails details, String file) {

    /** What a form edits, at the version that it carries back. */
    public Seen<PeriodDetails> asSeen() {
        return new Seen<>(id, seen, details);
    }
}
