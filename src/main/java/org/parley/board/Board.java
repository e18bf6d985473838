package org.parley.board;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.recipient.RecipientQuery;
import org.parley.recipient.RecipientState;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where every copy of a letter stands. What a contact or a follow-up says is shown to those whom it concerns. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class Board {

    /** With how many one can do something at once. */
    public static final int AT_ONCE = 10_000;

    private final BoardQuery meant;
    private final BoardList list;
    private final RollUp rollUp;

    Board(BoardQuery meant, BoardList list, RollUp rollUp) {
        this.meant = meant;
        this.list = list;
        this.rollUp = rollUp;
    }

    /** One page of those whom the filter means, by name unless the page says otherwise. */
    public List<BoardLine> list(BoardFilter filter, Pageable page) {
        return list.page(filter, page);
    }

    /** Hands everybody whom the filter means to the reader, in the order of the list. */
    @RolesAllowed(Roles.OFFICER)
    public void each(BoardFilter filter, Sort sort, Consumer<? super BoardLine> reader) {
        list.each(filter, sort, reader);
    }

    /** How many the filter means. */
    public int count(BoardFilter filter) {
        return meant.over("select count(*)" + RecipientQuery.FROM, filter, "")
                .query(Integer.class)
                .single();
    }

    /** How many of those whom the filter means are in which state; a state in which nobody is is missing. */
    public Map<RecipientState, Integer> states(BoardFilter filter) {
        Map<RecipientState, Integer> counts = new EnumMap<>(RecipientState.class);
        meant.over("select r.state, count(*)" + RecipientQuery.FROM, filter, " group by r.state")
                .query(row -> {
                    counts.put(RecipientState.of(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** The summary of a letter: its parliaments by name, under each what of it is addressed. */
    public List<BoardRow> summary(UUID letter) {
        return rollUp.of(BoardFilter.all(letter));
    }

    /**
     * Those whom the filter means, to do something with.
     *
     * @throws Refusal when there are more than can be worked on at once
     */
    @RolesAllowed(Roles.OFFICER)
    public Set<UUID> all(BoardFilter filter) {
        Set<UUID> all =
                new LinkedHashSet<>(meant.over("select r.id" + RecipientQuery.FROM, filter, " limit " + (AT_ONCE + 1))
                        .query((row, number) -> row.getObject("id", UUID.class))
                        .list());
        if (all.size() > AT_ONCE) {
            throw new Refusal(
                    "board.refusal.many",
                    "more than %d recipients of letter %s at once".formatted(AT_ONCE, filter.letter()),
                    AT_ONCE);
        }
        return all;
    }
}
