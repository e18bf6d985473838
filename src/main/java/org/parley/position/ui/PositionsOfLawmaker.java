package org.parley.position.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.parley.lawmaker.ui.LawmakerSection;
import org.springframework.core.annotation.Order;

/** On a lawmaker's page: where they stand, campaign by campaign. */
@org.springframework.stereotype.Component
@Order(15)
class PositionsOfLawmaker implements LawmakerSection {

    private final PositionTools tools;

    PositionsOfLawmaker(PositionTools tools) {
        this.tools = tools;
    }

    @Override
    public Component create(UUID lawmaker) {
        return new PositionsCard(tools, lawmaker);
    }
}
