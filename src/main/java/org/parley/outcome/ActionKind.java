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
    MOTION("motion", ANNOUNCED, TABLED, DEBATED, ADOPTED, REJECTED, WITHDRAWN),
    RESOLUTION("resolution", ANNOUNCED, TABLED, DEBATED, ADOPTED, REJECTED, WITHDRAWN),
    WRITTEN_QUESTION("written question", ANNOUNCED, TABLED, ANSWERED, WITHDRAWN),
    ORAL_QUESTION("oral question", ANNOUNCED, TABLED, DEBATED, ANSWERED, WITHDRAWN),
    STATEMENT("statement", ANNOUNCED, HELD, WITHDRAWN),
    HEARING("hearing", ANNOUNCED, HELD, WITHDRAWN),
    BILL("bill", ANNOUNCED, TABLED, DEBATED, ADOPTED, REJECTED, WITHDRAWN, ENACTED),
    VOTE("vote", ANNOUNCED, ADOPTED, REJECTED, WITHDRAWN),
    LETTER("letter to a minister", ANNOUNCED, TABLED, ANSWERED, WITHDRAWN),
    SANCTION("sanction", ANNOUNCED, TABLED, DEBATED, ADOPTED, REJECTED, WITHDRAWN, ENACTED);

    private final String word;
    private final List<ActionStage> stages;

    ActionKind(String word, ActionStage... stages) {
        this.word = word;
        this.stages = List.of(stages);
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
        return stages;
    }

    /** The kind of a word; none where no kind is called so. */
    public static Optional<ActionKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
