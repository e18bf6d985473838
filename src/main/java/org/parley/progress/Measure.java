package org.parley.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.recipient.RecipientShow;

/** What is counted: the columns of a scoreboard in their order, and then what only lists and other pictures count. */
public enum Measure {
    ADDRESSED(RecipientShow.ADDRESSED),
    REACHABLE(RecipientShow.REACHABLE),
    SENT(RecipientShow.SENT),
    ACKNOWLEDGED(RecipientShow.ACKNOWLEDGED),
    ANSWERED(RecipientShow.ANSWERED),
    SUPPORTIVE(RecipientShow.SUPPORTIVE),
    /** Meetings about the campaign or the letter that took place, as far as the reader may see them. */
    MEETINGS("meetings", Things.MEETINGS),
    /** Commitments that were made and not taken out, as far as the reader may see them. */
    MADE("made", Things.COMMITMENTS),
    /** Those of them that were kept. */
    KEPT("kept", Things.COMMITMENTS),
    /** Actions of parliaments that a letter asked for or contributed to, as somebody said. */
    ACTIONS("actions", Things.ACTIONS),
    OVERDUE(RecipientShow.OVERDUE),
    NO_REPLY(RecipientShow.NO_REPLY),
    UNREACHABLE(RecipientShow.UNREACHABLE);

    /** The columns of a scoreboard. */
    public static final List<Measure> COLUMNS = Arrays.stream(values())
            .filter(measure -> measure.compareTo(OVERDUE) <= 0)
            .toList();

    /** What is counted. */
    public enum Things {
        RECIPIENTS,
        MEETINGS,
        COMMITMENTS,
        ACTIONS
    }

    private final String word;
    private final Things things;
    private final @Nullable RecipientShow show;

    Measure(RecipientShow show) {
        this.word = show.word();
        this.things = Things.RECIPIENTS;
        this.show = show;
    }

    Measure(String word, Things things) {
        this.word = word;
        this.things = things;
        this.show = null;
    }

    /** The word of addresses: {@code show=…}. */
    public String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return show == null ? "progress.measure." + word : show.key();
    }

    /** The key of the sentence that says what exactly is counted. */
    public String explanation() {
        return "progress.means." + word;
    }

    public Things things() {
        return things;
    }

    /** The group of recipients that is counted; empty for other things. */
    public Optional<RecipientShow> show() {
        return Optional.ofNullable(show);
    }

    /** Of which other measure this is a share; empty where it is none. */
    public Optional<Measure> whole() {
        return switch (this) {
            case REACHABLE -> Optional.of(ADDRESSED);
            case ANSWERED -> Optional.of(SENT);
            case SUPPORTIVE -> Optional.of(ANSWERED);
            case KEPT -> Optional.of(MADE);
            case ADDRESSED, SENT, ACKNOWLEDGED, MEETINGS, MADE, ACTIONS, OVERDUE, NO_REPLY, UNREACHABLE ->
                Optional.empty();
        };
    }

    /** The measures of one kind of things. */
    static List<Measure> of(Things things) {
        return Arrays.stream(values())
                .filter(measure -> measure.things == things)
                .toList();
    }

    /** The measure of a word; empty when there is none. */
    public static Optional<Measure> of(String word) {
        return Arrays.stream(values())
                .filter(measure -> measure.word.equals(word))
                .findFirst();
    }
}
