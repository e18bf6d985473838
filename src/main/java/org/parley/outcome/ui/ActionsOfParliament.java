package org.parley.outcome.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.parley.outcome.ActionFilter;
import org.parley.parliament.ui.ParliamentSection;
import org.springframework.core.annotation.Order;

/** On a parliament's page: what it did. */
@org.springframework.stereotype.Component
@Order(18)
record ActionsOfParliament(ActionTools tools, ActionDialogs dialogs) implements ParliamentSection {

    @Override
    public Component create(UUID parliament) {
        return new ActionsSection(tools, dialogs, ActionFilter.ofParliament(parliament));
    }
}
