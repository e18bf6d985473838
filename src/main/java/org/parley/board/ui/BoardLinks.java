package org.parley.board.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.UrlQuery;
import org.parley.board.BoardFilter;
import org.parley.board.Owned;
import org.parley.board.Promised;
import org.parley.board.Silence;
import org.parley.board.Under;
import org.parley.letter.ui.LetterLinks;
import org.parley.recipient.ui.RecipientLinks;

/** The only code that leads to boards of letters. */
public final class BoardLinks {

    /** The word of the tab. */
    static final String TAB = "board";

    private static final String MINE = "mine";
    private static final String NOBODY = "nobody";
    private static final String PEOPLE = "people";

    private BoardLinks() {}

    /** The address of exactly those whom the filter means, relative to the application. */
    public static String to(BoardFilter filter) {
        return query(filter).after(LetterLinks.tab(filter.letter(), TAB));
    }

    static UrlQuery query(BoardFilter filter) {
        Promised promised = filter.promised();
        Silence silence = filter.silence();
        return RecipientLinks.query(filter.meant())
                .with("in", in(filter.under()))
                .with("owner", owner(filter.owner()))
                .with("follow-up", promised == null ? null : promised.word())
                .with("of", filter.concerned())
                .with("silent", silence == null ? null : silence.days());
    }

    /** What an address says; what it says wrongly is left out. */
    static BoardFilter filter(UUID letter, QueryParameters query) {
        return new BoardFilter(
                RecipientLinks.recipients(letter, query),
                under(UrlQuery.text(query, "in")),
                owned(UrlQuery.text(query, "owner")),
                Promised.of(UrlQuery.text(query, "follow-up")).orElse(null),
                UrlQuery.id(query, "of"),
                Silence.of(UrlQuery.text(query, "silent")).orElse(null));
    }

    private static @Nullable String in(@Nullable Under under) {
        return switch (under) {
            case null -> null;
            case Under.Place(UUID place) -> place.toString();
            case Under.People people -> PEOPLE;
        };
    }

    private static @Nullable Under under(String word) {
        UUID place = UrlQuery.id(word);
        return word.equals(PEOPLE) ? new Under.People() : place == null ? null : new Under.Place(place);
    }

    private static @Nullable String owner(@Nullable Owned owner) {
        return switch (owner) {
            case null -> null;
            case Owned.Mine mine -> MINE;
            case Owned.Nobodys nobodys -> NOBODY;
            case Owned.By(UUID account) -> account.toString();
        };
    }

    private static @Nullable Owned owned(String word) {
        UUID account = UrlQuery.id(word);
        return switch (word) {
            case MINE -> new Owned.Mine();
            case NOBODY -> new Owned.Nobodys();
            default -> account == null ? null : new Owned.By(account);
        };
    }
}
