package org.parley.parliament.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.parley.audit.ui.Histories;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What became of a parliament and of what belongs to it, below everything else on its page. */
@org.springframework.stereotype.Component
@Order(Ordered.LOWEST_PRECEDENCE)
class HistoryOfParliament implements ParliamentSection {

    private final Histories histories;

    HistoryOfParliament(Histories histories) {
        this.histories = histories;
    }

    @Override
    public Component create(UUID parliament) {
        return histories.of(parliament);
    }
}
