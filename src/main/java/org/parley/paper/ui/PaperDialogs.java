package org.parley.paper.ui;

import java.util.List;
import java.util.UUID;
import org.parley.copy.Copies;
import org.parley.export.Exports;
import org.parley.letter.Letters;
import org.parley.paper.Paper;
import org.parley.paper.Papers;
import org.springframework.stereotype.Component;

/** Opens the dialog in which somebody chooses what of a letter goes on paper. */
@Component
class PaperDialogs {

    private final Papers papers;
    private final Exports exports;
    private final Copies copies;
    private final Letters letters;

    PaperDialogs(Papers papers, Exports exports, Copies copies, Letters letters) {
        this.papers = papers;
        this.exports = exports;
        this.copies = copies;
        this.letters = letters;
    }

    void open(UUID letter, List<Paper> offered) {
        new PaperDialog(letters.details(letter).title(), offered, papers, exports, copies).open();
    }
}
