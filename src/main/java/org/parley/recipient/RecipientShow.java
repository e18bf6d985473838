package org.parley.recipient;

import org.parley.base.Refusal;

/**
 * The groups by which recipients are counted and listed, each defined here once: a number and the list that it opens use the same
 * condition, so they agree.
 */
public enum RecipientShow {
    /** Everybody the letter is meant for: all but the excluded. */
    ADDRESSED("addressed", "recipient.show.addressed", "r.state <> 'excluded'"),
    /** Those of them to whom it can go, or could: by an e-mail, web form, post or fax that has not bounced. */
    REACHABLE("reachable", "recipient.show.reachable", "r.state <> 'excluded' and r.reachable"),
    /** Everybody it went out to, whatever came of it. */
    SENT("sent", "recipient.show.sent", "r.state in ('sent', 'no reply', 'acknowledged', 'answered', 'returned')"),
    /** Those with whom there is still something to do: nothing that settles it came back, and nobody gave up. */
    OPEN("open", "recipient.show.open", "r.state in ('chosen', 'sent', 'acknowledged', 'returned')"),
    /** Who said that it arrived, and nothing more yet. */
    ACKNOWLEDGED("acknowledged", "recipient.show.acknowledged", "r.state = 'acknowledged'"),
    /** Who answered. */
    ANSWERED("answered", "recipient.show.answered", "r.state = 'answered'"),
    /** Who answered, and in support: the latest of their answers says so, whatever an earlier one said. */
    SUPPORTIVE("supportive", "recipient.show.supportive", "r.state = 'answered' and r.supportive"),
    /** Sent, and nothing came back: neither an answer nor an acknowledgement nor the letter itself, expected or not. */
    NO_REPLY("no-reply", "recipient.show.no-reply", "r.state in ('sent', 'no reply')"),
    /** Nothing came back, the day by which the letter asks for an answer is over, and one is still expected. */
    OVERDUE("overdue", "recipient.show.overdue", "r.state = 'sent' and l.answer_by < :today"),
    /** Not sent, and no e-mail, web form, post or fax to send it by that has not bounced. */
    UNREACHABLE("unreachable", "recipient.show.unreachable", "r.state = 'chosen' and not r.reachable");

    private final String word;
    private final String key;
    private final String condition;

    RecipientShow(String word, String key, String condition) {
        this.word = word;
        this.key = key;
        this.condition = condition;
    }

    /** The word of addresses: {@code show=…}. */
    public String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    /**
     * The group as an SQL condition over {@code recipient r} and {@code letter l}; the parameter {@code :today} is the acting
     * person's day.
     */
    public String condition() {
        return condition;
    }

    /** The group of a word. */
    public static RecipientShow of(String word) {
        for (RecipientShow show : values()) {
            if (show.word.equals(word)) {
                return show;
            }
        }
        throw new Refusal("refusal.not-found", "no group of recipients is called " + word);
    }
}
