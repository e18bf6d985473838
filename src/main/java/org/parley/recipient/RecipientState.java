package org.parley.recipient;

import java.util.Arrays;
import org.parley.base.Refusal;

/**
 * How far a letter got with one recipient. Once it was sent, the database says so from all that came back, unless somebody overruled
 * it; that nothing more is expected can be said of whom nothing came back from, and taken back.
 */
public enum RecipientState {
    CHOSEN("chosen", "recipient.state.chosen"),
    EXCLUDED("excluded", "recipient.state.excluded"),
    SENT("sent", "recipient.state.sent"),
    NO_REPLY("no reply", "recipient.state.no-reply"),
    RETURNED("returned", "recipient.state.returned"),
    ACKNOWLEDGED("acknowledged", "recipient.state.acknowledged"),
    ANSWERED("answered", "recipient.state.answered");

    private final String word;
    private final String key;

    RecipientState(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** The word of the schema and of addresses. */
    public String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    /** Whether the letter went out to them. */
    public boolean isSent() {
        return compareTo(SENT) >= 0;
    }

    /** Whether a recipient may come from this state to the other. */
    public boolean leadsTo(RecipientState next) {
        return switch (this) {
            case CHOSEN -> next == EXCLUDED || next == SENT;
            case EXCLUDED -> next == CHOSEN;
            case SENT -> next.compareTo(SENT) > 0;
            case NO_REPLY -> next == SENT || next.compareTo(NO_REPLY) > 0;
            case RETURNED, ACKNOWLEDGED, ANSWERED -> next.compareTo(this) > 0;
        };
    }

    /** The words of the states from which a recipient may come to this one. */
    String[] before() {
        return Arrays.stream(values())
                .filter(state -> state.leadsTo(this))
                .map(RecipientState::word)
                .toArray(String[]::new);
    }

    /** The state of a word. */
    public static RecipientState of(String word) {
        for (RecipientState state : values()) {
            if (state.word.equals(word)) {
                return state;
            }
        }
        throw new Refusal("refusal.not-found", "no state of a recipient is called " + word);
    }
}
