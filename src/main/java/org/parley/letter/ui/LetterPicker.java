package org.parley.letter.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.UUID;
import org.parley.base.ui.IdPicker;
import org.parley.letter.LetterChoice;
import org.parley.letter.LetterLine;
import org.parley.letter.Letters;

/** Picks one letter by typing a part of its title; the value is the id. */
public class LetterPicker extends IdPicker<LetterChoice> {

    private static final long serialVersionUID = 1L;

    private final transient Letters letters;

    public LetterPicker(Letters letters, String label) {
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
