package org.parley.board.ui;

import static org.parley.base.ui.Words.t;

import java.util.List;
import java.util.Locale;
import org.parley.base.ui.Words;
import org.parley.board.Board;
import org.parley.board.BoardFilter;
import org.parley.board.BoardLine;
import org.parley.export.Export;
import org.parley.export.ExportColumn;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Offers the board as a table. */
@Component
class BoardExport {

    private final Board board;

    BoardExport(Board board) {
        this.board = board;
    }

    Export<?> of(BoardFilter filter, Sort sort, List<String> inWords) {
        Locale language = Words.language();
        List<ExportColumn<BoardLine>> columns = List.of(
                ExportColumn.of("name", t("recipient.name"), BoardLine::name),
                ExportColumn.of("party", t("recipient.party"), BoardLine::party),
                ExportColumn.of("parliament", t("recipient.parliament"), BoardLine::parliament),
                ExportColumn.of("addressee", t("board.addressee"), BoardLine::addressee),
                ExportColumn.of(
                        "state",
                        t("recipient.state"),
                        line -> Words.text(line.state().key(), language)),
                ExportColumn.day("sent", t("recipient.sent-day"), BoardLine::sentOn),
                ExportColumn.of("owner", t("board.owner"), BoardLine::owner),
                ExportColumn.day(
                        "contact",
                        t("board.contact"),
                        line -> line.contact() == null ? null : line.contact().day()),
                ExportColumn.day(
                        "due",
                        t("board.follow-up"),
                        line -> line.promise() == null ? null : line.promise().dueOn()),
                ExportColumn.of(
                        "assignee",
                        t("followup.assignee"),
                        line -> line.promise() == null ? "" : line.promise().assignee()),
                ExportColumn.of(
                        "answer",
                        t("board.answer"),
                        line -> line.answer() == null
                                ? ""
                                : Words.text(line.answer().what().key(), language)),
                ExportColumn.day(
                        "answered",
                        t("board.answer-day"),
                        line -> line.answer() == null ? null : line.answer().receivedOn()));
        return new Export<>("board", inWords, columns, (chosen, reader) -> board.each(filter, sort, reader), null);
    }
}
