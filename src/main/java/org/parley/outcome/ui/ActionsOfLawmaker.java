package org.parley.outcome.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.parley.lawmaker.ui.LawmakerSection;
import org.parley.outcome.ActionFilter;
import org.springframework.core.annotation.Order;

/** On a lawmaker's page: what they did in parliament. */
@org.springframework.stereotype.Component
@Order(18)
record ActionsOfLawmaker(ActionTools tools, ActionDialogs dialogs) implements LawmakerSection {

    @Override
    public Component create(UUID lawmaker) {
        return new ActionsSection(tools, dialogs, ActionFilter.ofLawmaker(lawmaker));
    }
}
