package org.parley.paste.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.letter.ui.LetterBeginning;
import org.springframework.stereotype.Component;

/** A letter can begin with its text. */
@Component
class PasteBeginning implements LetterBeginning {

    @Override
    public String label() {
        return "paste.begin";
    }

    @Override
    public String path(@Nullable UUID campaign) {
        return PasteLinks.fresh(campaign);
    }
}
