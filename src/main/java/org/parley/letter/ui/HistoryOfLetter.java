package org.parley.letter.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.parley.audit.ui.Histories;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What became of a letter and of what belongs to it, below everything else on its page. */
@org.springframework.stereotype.Component
@Order(Ordered.LOWEST_PRECEDENCE)
class HistoryOfLetter implements LetterSection {

    private final Histories histories;

    HistoryOfLetter(Histories histories) {
        this.histories = histories;
    }

    @Override
    public Component create(UUID letter) {
        return histories.of(letter);
    }
}
