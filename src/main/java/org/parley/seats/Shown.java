package org.parley.seats;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the seats of a chamber show; the values of each from the best to the least. */
public enum Shown {
    /** How far the letter came, or the furthest of a campaign's letters. */
    STATE(
            "state",
            Value.main("answered", "recipient.state.answered", "disc", "best"),
            Value.of("acknowledged", "recipient.state.acknowledged", "diamond", "good"),
            Value.of("sent", "recipient.state.sent", "ring", "open"),
            Value.of("no-reply", "recipient.state.no-reply", "cross", "poor"),
            Value.of("returned", "recipient.state.returned", "down", "bad"),
            Value.of("chosen", "recipient.state.chosen", "bar", "quiet"),
            Value.of("none", "seats.state.none", "point", "quiet")),
    /** The latest position on the campaign's issue. */
    POSITION(
            "position",
            Value.main("champion", "position.step.champion", "star", "champion"),
            Value.main("supporter", "position.step.supporter", "up", "supporter"),
            Value.of("undecided", "position.step.undecided", "disc", "undecided"),
            Value.of("sceptic", "position.step.sceptic", "down", "sceptic"),
            Value.of("opponent", "position.step.opponent", "square", "opponent"),
            Value.of("unknown", "position.unknown", "point", "quiet")),
    /** How long ago the last contact about it was. */
    CONTACT(
            "contact",
            Value.main("month", "seats.contact.month", "disc", "best"),
            Value.main("quarter", "seats.contact.quarter", "diamond", "good"),
            Value.of("older", "seats.contact.older", "ring", "open"),
            Value.of("never", "seats.contact.never", "point", "quiet")),
    /** Whether a letter can reach them, and by what. */
    CHANNEL(
            "channel",
            Value.main("email-works", "seats.channel.email-works", "disc", "best"),
            Value.main("email", "seats.channel.email", "diamond", "good"),
            Value.main("other", "seats.channel.other", "square", "poor"),
            Value.of("bounced", "seats.channel.bounced", "cross", "bad"),
            Value.of("unknown", "seats.channel.unknown", "point", "quiet"));

    /** What a contact of less than so many days counts as. */
    static final int MONTH = 30;

    static final int QUARTER = 90;

    private final String word;
    private final List<Value> values;

    Shown(String word, Value... values) {
        this.word = word;
        this.values = List.of(values);
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
        return values;
    }

    /** The words of what the picture is looked at for. */
    public Set<String> main() {
        return values.stream().filter(Value::main).map(Value::word).collect(Collectors.toUnmodifiableSet());
    }

    /** What a word of an address means; the state where it means nothing. */
    public static Shown of(String word) {
        return Arrays.stream(values())
                .filter(shown -> shown.word.equals(word))
                .findFirst()
                .orElse(STATE);
    }
}
