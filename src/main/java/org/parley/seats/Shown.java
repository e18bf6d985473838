package org.parley.seats;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the seats of a chamber show. */
public enum Shown {
    /** How far the letter came, or the furthest of a campaign's letters. */
    STATE("state"),
    /** The latest position on the campaign's issue. */
    POSITION("position"),
    /** How long ago the last contact about it was. */
    CONTACT("contact"),
    /** Whether a letter can reach them, and by what. */
    CHANNEL("channel");

    /** What a contact of less than so many days counts as. */
    static final int MONTH = 30;

    static final int QUARTER = 90;

    private final String word;

    Shown(String word) {
        this.word = word;
    }

    /** The word of addresses. */
    public String word() {
        return word;
    }

    /** The key of what it is called. */
    public String key() {
        return "seats.by." + word;
    }

    /** The key of what the main values together are called. */
    public String mainKey() {
        return "seats.main." + word;
    }

    /** What a seat can show, from the best to the least; the last is shown by who has nothing else. */
    public List<Value> choices() {
        return switch (this) {
            case STATE -> Value.STATES;
            case POSITION -> Value.POSITIONS;
            case CONTACT -> Value.CONTACTS;
            case CHANNEL -> Value.CHANNELS;
        };
    }

    /** The words of what the picture is looked at for. */
    public Set<String> main() {
        return choices().stream().filter(Value::main).map(Value::word).collect(Collectors.toUnmodifiableSet());
    }

    /** What a word of an address means; the state where it means nothing. */
    public static Shown of(String word) {
        return Arrays.stream(values())
                .filter(shown -> shown.word.equals(word))
                .findFirst()
                .orElse(STATE);
    }
}
