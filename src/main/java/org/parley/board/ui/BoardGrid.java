package org.parley.board.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.parley.base.ui.Room;
import org.parley.board.Board;
import org.parley.board.BoardFilter;
import org.parley.board.BoardLine;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.recipient.RecipientState;
import org.parley.recipient.ui.TickedGrid;

/** The recipients on the board, one a row, with what is known of each; several can be ticked. */
class BoardGrid extends TickedGrid<BoardLine> {

    private static final long serialVersionUID = 1L;

    private static final String TWO = """
            <div class="name-cell">${item.path
                ? html`<a href="${item.path}" router-link class="${item.mark}">${item.first}</a>`
                : html`<span class="${item.mark}" dir="auto">${item.first}</span>`}
            <span class="quiet" dir="auto" title="${item.second}">${item.second}</span></div>
            """;

    private final transient Board board;

    BoardGrid(Board board, boolean ticking) {
        super(ticking, BoardLine::id);
        this.board = board;
        addClassName("board-grid");
        names(
                t("recipient.name"),
                line -> line.lawmaker() == null ? "" : LawmakerLinks.to(line.lawmaker()),
                BoardLine::name,
                line -> below(line.name(), line.party(), line.chamber(), line.constituency()));
        List<Column<BoardLine>> roomy = List.of(
                addColumn(BoardLine::addressee)
                        .setHeader(t("board.addressee"))
                        .setSortProperty("addressee")
                        .setFlexGrow(2)
                        .setWidth("9rem"),
                addColumn(line -> line.owner().isEmpty() ? "–" : line.owner())
                        .setHeader(t("board.owner"))
                        .setSortProperty("owner")
                        .setFlexGrow(1)
                        .setWidth("8rem"),
                two("contact", "board.contact", "8rem", BoardCells::contact),
                two("promise", "board.follow-up", "9rem", BoardCells::promise),
                two("answer", "board.answer", "9rem", BoardCells::answer));
        two("state", "recipient.state", "8.5rem", BoardCells::state);
        Room.onlyWide(this, roomy);
    }

    /** Those whom the filter means; how many they are was counted by state just now, and is asked for when the list is sorted anew. */
    void show(BoardFilter filter, Map<RecipientState, Integer> states, Component nothing) {
        deselectAll();
        setEmptyStateComponent(nothing);
        int all = states.values().stream().mapToInt(Integer::intValue).sum();
        Iterator<Integer> counted = List.of(all).iterator();
        setItemsPageable(
                page -> board.list(filter, page), page -> counted.hasNext() ? counted.next() : board.count(filter));
    }

    private Column<BoardLine> two(String sort, String header, String width, BoardCells.Of cells) {
        return addColumn(LitRenderer.<BoardLine>of(TWO)
                        .withProperty("path", line -> cells.of(line).path())
                        .withProperty("first", line -> cells.of(line).first())
                        .withProperty("second", line -> cells.of(line).second())
                        .withProperty("mark", line -> cells.of(line).mark()))
                .setHeader(t(header))
                .setSortProperty(sort)
                .setFlexGrow(1)
                .setWidth(width);
    }
}
