package org.parley.seats;

import java.util.List;

/**
 * What a seat can show.
 *
 * @param word the word of addresses
 * @param key the key of what it is called
 * @param shape how it is drawn, so that it is told apart without colours
 * @param tone the name of its colour
 * @param main whether it is what the picture is looked at for
 */
public record Value(String word, String key, String shape, String tone, boolean main) {

    static final List<Value> STATES = List.of(
            sought("answered", "recipient.state.answered", "disc", "best"),
            of("acknowledged", "recipient.state.acknowledged", "diamond", "good"),
            of("sent", "recipient.state.sent", "ring", "open"),
            of("no-reply", "recipient.state.no-reply", "cross", "poor"),
            of("returned", "recipient.state.returned", "down", "bad"),
            of("chosen", "recipient.state.chosen", "bar", "quiet"),
            of("none", "seats.state.none", "point", "quiet"));

    static final List<Value> POSITIONS = List.of(
            sought("champion", "position.step.champion", "star", "champion"),
            sought("supporter", "position.step.supporter", "up", "supporter"),
            of("undecided", "position.step.undecided", "disc", "undecided"),
            of("sceptic", "position.step.sceptic", "down", "sceptic"),
            of("opponent", "position.step.opponent", "square", "opponent"),
            of("unknown", "position.unknown", "point", "quiet"));

    static final List<Value> CONTACTS = List.of(
            sought("month", "seats.contact.month", "disc", "best"),
            sought("quarter", "seats.contact.quarter", "diamond", "good"),
            of("older", "seats.contact.older", "ring", "open"),
            of("never", "seats.contact.never", "point", "quiet"));

    static final List<Value> CHANNELS = List.of(
            sought("email-works", "seats.channel.email-works", "disc", "best"),
            sought("email", "seats.channel.email", "diamond", "good"),
            sought("other", "seats.channel.other", "square", "poor"),
            of("bounced", "seats.channel.bounced", "cross", "bad"),
            of("unknown", "seats.channel.unknown", "point", "quiet"));

    static Value of(String word, String key, String shape, String tone) {
        return new Value(word, key, shape, tone, false);
    }

    static Value sought(String word, String key, String shape, String tone) {
        return new Value(word, key, shape, tone, true);
    }
}
