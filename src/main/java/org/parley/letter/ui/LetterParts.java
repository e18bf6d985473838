package org.parley.letter.ui;

import java.util.List;
import org.parley.letter.Letters;
import org.springframework.stereotype.Component;

/** What every page of a letter needs: the letters, their dialogs, and the tabs that features contribute. */
@Component
class LetterParts {

    final Letters letters;
    final LetterDialogs dialogs;
    final List<LetterTab> tabs;

    LetterParts(Letters letters, LetterDialogs dialogs, List<LetterTab> tabs) {
        this.letters = letters;
        this.dialogs = dialogs;
        this.tabs = List.copyOf(tabs);
    }
}
