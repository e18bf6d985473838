package org.parley.commitment.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.UUID;
import org.parley.base.ui.IdPicker;
import org.parley.letter.LetterChoice;
import org.parley.letter.LetterLine;
import org.parley.letter.Letters;

/** Picks the letter in answer to which something was promised; the value is the id. */
class LetterBox extends IdPicker<LetterChoice> {

    private static final long serialVersionUID = 1L;

    private final transient Letters letters;

    LetterBox(Letters letters, String label) {
        super(label, box(letters));
        this.letters = letters;
    }

    @Override
    protected UUID id(LetterChoice picked) {
        return picked.id();
    }

    @Override
    protected LetterChoice named(UUID letter) {
        LetterLine line = letters.details(letter);
        return new LetterChoice(letter, line.title(), line.campaign());
    }

    private static ComboBox<LetterChoice> box(Letters letters) {
        ComboBox<LetterChoice> box = new ComboBox<>();
        box.setItemLabelGenerator(LetterChoice::title);
        box.setClearButtonVisible(true);
        box.setItemsPageable((page, typed) -> letters.choices(typed, null, page));
        return box;
    }
}
