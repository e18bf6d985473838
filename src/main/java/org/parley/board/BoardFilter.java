package org.parley.board;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.RecipientState;

/**
 * Which recipients on a letter's board are meant; null stands for any. A list, its numbers and what is done with everything in it
 * take the same filter.
 *
 * @param meant what every list of recipients is narrowed by
 * @param under on behalf of which part of the "To:" block
 * @param silence those with whom nobody had to do anything for so long
 * @param concerned those whom one thing on the letter's timeline concerned: an act, a sending, a contact or a follow-up
 */
public record BoardFilter(
        RecipientFilter meant,
        @Nullable Under under,
        @Nullable Owned owner,
        @Nullable Promised promised,
        @Nullable UUID concerned,
        @Nullable Silence silence) {

    /** Everybody on the letter's board. */
    public static BoardFilter all(UUID letter) {
        return of(RecipientFilter.all(letter));
    }

    /** Those whom a filter of recipients means. */
    public static BoardFilter of(RecipientFilter meant) {
        return new BoardFilter(meant, null, null, null, null, null);
    }

    /** These and no others. */
    public static BoardFilter only(UUID letter, Set<UUID> recipients) {
        return of(RecipientFilter.only(letter, recipients));
    }

    public UUID letter() {
        return meant.letter();
    }

    public BoardFilter with(RecipientFilter other) {
        return new BoardFilter(other, under, owner, promised, concerned, silence);
    }

    public BoardFilter under(@Nullable Under other) {
        return new BoardFilter(meant, other, owner, promised, concerned, silence);
    }

    public BoardFilter owned(@Nullable Owned other) {
        return new BoardFilter(meant, under, other, promised, concerned, silence);
    }

    public BoardFilter promised(@Nullable Promised other) {
        return new BoardFilter(meant, under, owner, other, concerned, silence);
    }

    public BoardFilter concerned(@Nullable UUID happening) {
        return new BoardFilter(meant, under, owner, promised, happening, silence);
    }

    public BoardFilter silent(@Nullable Silence other) {
        return new BoardFilter(meant, under, owner, promised, concerned, other);
    }

    public BoardFilter in(RecipientState state) {
        return with(meant.in(state));
    }

    public BoardFilter showing(RecipientShow show) {
        return with(meant.showing(show));
    }

    /** Whether anything narrows the board. */
    public boolean narrows() {
        return !equals(all(letter()));
    }
}
