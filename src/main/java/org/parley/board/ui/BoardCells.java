package org.parley.board.ui;

import static org.parley.base.ui.Words.t;

import java.io.Serializable;
import org.parley.base.ui.Dates;
import org.parley.board.BoardLine;
import org.parley.contact.ui.ContactLinks;
import org.parley.recipient.RecipientState;
import org.parley.response.ui.ResponseLinks;

/**
 * What stands in a cell of the board.
 *
 * @param path where its first line leads; empty for nowhere
 * @param mark the class of its first line; may be empty
 */
record BoardCells(String path, String first, String second, String mark) {

    private static final BoardCells EMPTY = new BoardCells("", "–", "", "quiet");

    /** Fills a cell. */
    interface Of extends Serializable {
        BoardCells of(BoardLine line);
    }

    static BoardCells state(BoardLine line) {
        RecipientState state = line.state();
        BoardLine.Overruled overruled = line.overruled();
        if (overruled != null) {
            return new BoardCells(
                    "", t(state.key()), t("board.overruled", overruled.by(), overruled.because()), mark(line));
        }
        String more = line.excludedBecause().isEmpty()
                ? Dates.day(line.sentOn())
                        + (line.sentVia() == null
                                ? ""
                                : " · " + t(line.sentVia().key()))
                : line.excludedBecause();
        return new BoardCells("", t(line.unreachable() ? "recipient.unreachable" : state.key()), more, mark(line));
    }

    private static String mark(BoardLine line) {
        return switch (line.state()) {
            case ANSWERED, ACKNOWLEDGED -> "mark good";
            case RETURNED -> "mark poor";
            case CHOSEN -> line.unreachable() ? "mark poor" : "mark";
            case SENT, NO_REPLY, EXCLUDED -> "mark";
        };
    }

    static BoardCells contact(BoardLine line) {
        BoardLine.Spoken contact = line.contact();
        return contact == null
                ? EMPTY
                : new BoardCells(
                        ContactLinks.to(contact.contact()),
                        Dates.day(contact.day()),
                        t(contact.kind().key()),
                        "");
    }

    static BoardCells promise(BoardLine line) {
        BoardLine.Promise promise = line.promise();
        return promise == null
                ? EMPTY
                : new BoardCells(
                        "",
                        promise.overdue()
                                ? t("board.overdue-since", Dates.day(promise.dueOn()))
                                : Dates.day(promise.dueOn()),
                        promise.assignee() + " · " + promise.what(),
                        promise.overdue() ? "mark poor" : "");
    }

    static BoardCells answer(BoardLine line) {
        BoardLine.Answer answer = line.answer();
        return answer == null
                ? EMPTY
                : new BoardCells(
                        ResponseLinks.to(answer.response()),
                        t(answer.what().key()),
                        Dates.day(answer.receivedOn()),
                        "");
    }
}
