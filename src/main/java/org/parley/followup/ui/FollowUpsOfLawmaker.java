package org.parley.followup.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.parley.followup.About;
import org.parley.followup.FollowUpFilter;
import org.parley.lawmaker.ui.LawmakerSection;
import org.springframework.core.annotation.Order;

/** On a lawmaker's page: what we promised ourselves about them. */
@org.springframework.stereotype.Component
@Order(30)
class FollowUpsOfLawmaker implements LawmakerSection {

    private final FollowUpsOfPage page;

    FollowUpsOfLawmaker(FollowUpsOfPage page) {
        this.page = page;
    }

    @Override
    public Component create(UUID id) {
        return page.section(FollowUpFilter.ofLawmaker(id), About.lawmaker(id));
    }
}
