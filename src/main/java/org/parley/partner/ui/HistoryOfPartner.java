package org.parley.partner.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.parley.audit.ui.Histories;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What became of a partner and of what belongs to it, below everything else on its page. */
@org.springframework.stereotype.Component
@Order(Ordered.LOWEST_PRECEDENCE)
class HistoryOfPartner implements PartnerSection {

    private final Histories histories;

    HistoryOfPartner(Histories histories) {
        this.histories = histories;
    }

    @Override
    public Component create(UUID partner) {
        return histories.of(partner);
    }
}
