package org.parley.board.ui;

import static org.parley.base.ui.Words.t;

import org.parley.letter.LetterLine;
import org.parley.letter.ui.LetterTab;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The board, on a letter's page. */
@Component
@Order(10)
class BoardTab implements LetterTab {

    private final BoardParts parts;

    BoardTab(BoardParts parts) {
        this.parts = parts;
    }

    @Override
    public String word() {
        return BoardLinks.TAB;
    }

    @Override
    public String label(LetterLine letter) {
        return t("board.tab");
    }

    @Override
    public Part create(LetterLine letter, Runnable changed) {
        return new BoardPart(letter, parts, changed);
    }
}
