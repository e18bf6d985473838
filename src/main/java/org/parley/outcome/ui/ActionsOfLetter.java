package org.parley.outcome.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.parley.letter.ui.LetterSection;
import org.parley.outcome.ActionFilter;
import org.springframework.core.annotation.Order;

/** On a letter's page: what parliaments did that has to do with it. */
@org.springframework.stereotype.Component
@Order(18)
record ActionsOfLetter(ActionTools tools, ActionDialogs dialogs) implements LetterSection {

    @Override
    public Component create(UUID letter) {
        return new ActionsSection(tools, dialogs, ActionFilter.ofLetter(letter));
    }
}
