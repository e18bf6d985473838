package org.parley.letter;

import org.parley.base.Refusal;

/** How far a letter got with one recipient. What comes back only ever moves it forward. */
public enum RecipientState {
    CHOSEN("chosen", "recipient.state.chosen"),
    EXCLUDED("excluded", "recipient.state.excluded"),
    SENT("sent", "recipient.state.sent"),
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

    /** Whether something that came back may bring a recipient from this state to the other. */
    boolean leadsTo(RecipientState next) {
        return isSent() && next.compareTo(this) > 0;
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
