package org.parley.board.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Room;
import org.parley.base.ui.TableCells;
import org.parley.board.BoardCounts;
import org.parley.board.BoardFilter;
import org.parley.board.BoardRow;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.RecipientState;

/** The letter's recipients added up by whom it addresses; every number opens exactly those whom it counts. */
class BoardSummary extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    private static final List<Column> COLUMNS = List.of(
            new Column("recipient.show.addressed", BoardCounts::addressed, f -> f.showing(RecipientShow.ADDRESSED), ""),
            new Column("recipient.state.chosen", BoardCounts::notSent, f -> f.in(RecipientState.CHOSEN), ""),
            new Column(
                    "recipient.show.unreachable",
                    BoardCounts::unreachable,
                    f -> f.showing(RecipientShow.UNREACHABLE),
                    "late"),
            new Column("board.waiting", BoardCounts::waiting, f -> f.in(RecipientState.SENT), ""),
            new Column("recipient.show.overdue", BoardCounts::overdue, f -> f.showing(RecipientShow.OVERDUE), "late"),
            new Column("recipient.state.no-reply", BoardCounts::noReply, f -> f.in(RecipientState.NO_REPLY), ""),
            new Column("recipient.state.returned", BoardCounts::returned, f -> f.in(RecipientState.RETURNED), ""),
            new Column(
                    "recipient.state.acknowledged",
                    BoardCounts::acknowledged,
                    f -> f.in(RecipientState.ACKNOWLEDGED),
                    ""),
            new Column("recipient.state.excluded", BoardCounts::excluded, f -> f.in(RecipientState.EXCLUDED), ""));

    private final UUID letter;
    private final Div frame = new Div();

    BoardSummary(UUID letter) {
        this.letter = letter;
        frame.addClassNames("standing-frame", "board-summary");
        getContent().add(frame);
        getContent().addClassName("board-details");
        getContent().setOpened(true);
        Room.watch(this, narrow -> getContent().setOpened(!narrow));
    }

    void show(List<BoardRow> rows, BoardFilter shown) {
        frame.removeAll();
        setVisible(!rows.isEmpty());
        BoardCounts all = BoardCounts.of(rows);
        getContent().setSummaryText(answered(all));
        List<Column> columns = COLUMNS.stream()
                .filter(column -> column.of().applyAsLong(all) > 0)
                .toList();
        NativeTable table = new NativeTable();
        table.addClassNames("standing", "board-table");
        NativeTableRow head = table.getHead().addRow();
        head.add(TableCells.header(t("board.addressee"), "col"));
        columns.forEach(column -> head.add(TableCells.header(t(column.key()), "col")));
        head.add(TableCells.header(t("recipient.state.answered"), "col"));
        rows.forEach(row -> add(table.getBody().addRow(), row, columns, shown));
        long parliaments = rows.stream().filter(row -> row.depth() == 0).count();
        if (parliaments > 1) {
            add(table.getFoot().addRow(), new BoardRow(0, t("board.all"), null, null, all), columns, shown);
        }
        frame.add(table);
    }

    private void add(NativeTableRow row, BoardRow line, List<Column> columns, BoardFilter shown) {
        String name = line.name().isEmpty() ? t("board.people") : line.name();
        BoardFilter here = here(line);
        NativeTableHeaderCell head = TableCells.header("", "row");
        Anchor link = link(BoardLinks.to(here), name);
        link.getElement().setAttribute("dir", "auto");
        if (here.equals(shown)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        head.add(link);
        head.addClassName("depth-" + line.depth());
        row.add(head);
        for (Column column : columns) {
            long number = column.of().applyAsLong(line.counts());
            Anchor count = link(BoardLinks.to(column.narrow().apply(here)), TableCells.number(number));
            count.addClassNames("number", number == 0 ? "zero" : column.mark().isEmpty() ? "plain" : column.mark());
            count.setAriaLabel(t("progress.number", name, t(column.key()), number));
            count.getElement().setAttribute("data-count", column.key());
            row.add(TableCells.cell(t(column.key()), count));
        }
        Anchor count = link(
                BoardLinks.to(here.in(RecipientState.ANSWERED)),
                line.counts().sent() == 0
                        ? TableCells.number(0)
                        : t("board.of", line.counts().answered(), line.counts().sent()));
        count.addClassNames("number", line.counts().answered() == 0 ? "zero" : "plain");
        count.getElement().setAttribute("data-count", "recipient.state.answered");
        row.add(TableCells.cell(t("recipient.state.answered"), count));
    }

    private BoardFilter here(BoardRow line) {
        return BoardFilter.of(RecipientFilter.all(letter).at(line.parliament())).under(line.under());
    }

    private static String answered(BoardCounts counts) {
        return counts.sent() == 0 ? t("board.nothing-sent") : t("board.answered-by", counts.answered(), counts.sent());
    }

    private static Anchor link(String path, String text) {
        return new PathLink(path, new Span(text));
    }

    private record Column(String key, ToLongFunction<BoardCounts> of, UnaryOperator<BoardFilter> narrow, String mark) {}
}
