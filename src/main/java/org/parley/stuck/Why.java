package org.parley.stuck;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.parley.board.Silence;
import org.parley.recipient.RecipientShow;

/** Why a recipient is stuck. A number and the list behind it use the same condition. */
public enum Why {
    /** The day by which the letter asks for an answer is over, and one is still expected. */
    OVERDUE(RecipientShow.OVERDUE.condition()),
    /** There is still something to do, and nobody looks after them. */
    UNOWNED("(" + RecipientShow.OPEN.condition() + ") and r.owner_id is null"),
    /** Not sent, and nothing works by which it could be. */
    UNREACHABLE(RecipientShow.UNREACHABLE.condition()),
    /** Nobody had to do with them for a while. */
    SILENT(Silence.CONDITION);

    private final String condition;

    Why(String condition) {
        this.condition = condition;
    }

    /** The word of addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the translations. */
    public String key() {
        return "stuck.why." + word();
    }

    /** The reason as an SQL condition over {@code recipient r} and {@code letter l}. */
    String condition() {
        return condition;
    }

    /** The reason of a word; none where none is called so. */
    public static Optional<Why> of(String word) {
        return Arrays.stream(values()).filter(why -> why.word().equals(word)).findFirst();
    }
}
