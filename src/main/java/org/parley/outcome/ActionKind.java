package org.parley.outcome;

import static org.parley.outcome.ActionStage.ADOPTED;
import static org.parley.outcome.ActionStage.ANNOUNCED;
import static org.parley.outcome.ActionStage.ANSWERED;
import static org.parley.outcome.ActionStage.DEBATED;
import static org.parley.outcome.ActionStage.ENACTED;
import static org.parley.outcome.ActionStage.HELD;
import static org.parley.outcome.ActionStage.REJECTED;
import static org.parley.outcome.ActionStage.TABLED;
import static org.parley.outcome.ActionStage.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a parliament, or somebody in it, did, and how far such a thing can come. */
public enum ActionKind {
    MOTION("motion"),
    RESOLUTION("resolution"),
    WRITTEN_QUESTION("written question"),
    ORAL_QUESTION("oral question"),
    STATEMENT("statement"),
    HEARING("hearing"),
    BILL("bill"),
    VOTE("vote"),
    LETTER("letter to a minister"),
    SANCTION("sanction");

    private final String word;

    ActionKind(String word) {
        this.word = word;
    }

    /** The word of the schema and of addresses. */
    public String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return "outcome.kind." + word.replace(' ', '-');
    }

    /** How far it can come, in the usual order. */
    public List<ActionStage> stages() {
        return switch (this) {
            case MOTION, RESOLUTION -> List.of(ANNOUNCED, TABLED, DEBATED, ADOPTED, REJECTED, WITHDRAWN);
            case WRITTEN_QUESTION, LETTER -> List.of(ANNOUNCED, TABLED, ANSWERED, WITHDRAWN);
            case ORAL_QUESTION -> List.of(ANNOUNCED, TABLED, DEBATED, ANSWERED, WITHDRAWN);
            case STATEMENT, HEARING -> List.of(ANNOUNCED, HELD, WITHDRAWN);
            case BILL, SANCTION -> List.of(ANNOUNCED, TABLED, DEBATED, ADOPTED, REJECTED, WITHDRAWN, ENACTED);
            case VOTE -> List.of(ANNOUNCED, ADOPTED, REJECTED, WITHDRAWN);
        };
    }

    /** The kind of a word; none where no kind is called so. */
    public static Optional<ActionKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
