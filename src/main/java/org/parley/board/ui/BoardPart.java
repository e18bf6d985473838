package org.parley.board.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.base.Roles;
import org.parley.base.ui.Message;
import org.parley.base.ui.Paths;
import org.parley.base.ui.Stored;
import org.parley.board.BoardCounts;
import org.parley.board.BoardFilter;
import org.parley.board.BoardRow;
import org.parley.export.ui.Exporting;
import org.parley.letter.LetterLine;
import org.parley.letter.ui.LetterTab;
import org.parley.recipient.RecipientState;

/** Where every copy of a letter stands: added up by whom it addresses, and one by one. The address says which of them. */
class BoardPart extends Div implements LetterTab.Part {

    private static final long serialVersionUID = 1L;

    private final LetterLine letter;
    private final transient BoardParts parts;
    private final transient Runnable changed;
    private final BoardSummary summary;
    private final BoardFields fields;
    private final BoardBar bar;
    private final BoardGrid grid;
    private transient BoardFilter filter;

    BoardPart(LetterLine letter, BoardParts parts, Runnable changed) {
        this.letter = letter;
        this.parts = parts;
        this.changed = changed;
        filter = BoardFilter.all(letter.id());
        boolean worksHere = parts.actor.is(Roles.OFFICER);
        summary = new BoardSummary(letter.id());
        fields = new BoardFields(parts, wanted -> Paths.open(BoardLinks.to(wanted)));
        grid = new BoardGrid(parts.board, worksHere);
        fields.offer(parts.listTools.create());
        bar = new BoardBar(parts, letter.id(), this::refresh);
        bar.setVisible(worksHere);
        if (worksHere) {
            grid.addSelectionListener(selection -> showTicked());
            bar.offer(parts.exporting.button(
                    () -> parts.export.of(bar.meant(), Exporting.order(grid), inWords()),
                    () -> t("recipient.count", parts.board.count(bar.meant()))));
        }
        addClassName("board");
        add(summary, fields, bar, grid);
        Stored.whenTold(this, this::refresh);
    }

    @Override
    public void show(QueryParameters query) {
        filter = fields.known(BoardLinks.filter(letter.id(), query));
        fields.show(filter);
        showAll();
    }

    private List<String> inWords() {
        List<String> words = new ArrayList<>(fields.inWords());
        words.addFirst(letter.title());
        if (!grid.ticked().isEmpty()) {
            words.add(t("recipient.ticked-only"));
        }
        return words;
    }

    private void refresh() {
        changed.run();
        showAll();
    }

    /** Each number is asked for once: with nothing narrowed the summary says what the bar and the list need. */
    private void showAll() {
        List<BoardRow> rows = parts.board.summary(letter.id());
        Map<RecipientState, Integer> states = filter.narrows()
                ? parts.board.states(filter)
                : BoardCounts.of(rows).states();
        summary.show(rows, filter);
        grid.show(filter, states, nothing());
        bar.show(filter, states);
    }

    private void showTicked() {
        if (grid.ticked().isEmpty()) {
            bar.show(filter, parts.board.states(filter));
        } else {
            bar.showTicked(letter.id(), grid.ticked());
        }
    }

    private Message nothing() {
        return filter.narrows()
                ? new Message(VaadinIcon.SEARCH, t("recipient.no-hit-title"), t("recipient.no-hit-sentence"))
                : new Message(VaadinIcon.USERS, t("recipient.none-title"), t("recipient.none-sentence"));
    }
}
