package org.parley.followup.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.parley.followup.About;
import org.parley.followup.FollowUpFilter;
import org.parley.letter.ui.LetterSection;
import org.springframework.core.annotation.Order;

/** On a letter's page: what we promised ourselves about it. */
@org.springframework.stereotype.Component
@Order(30)
class FollowUpsOfLetter implements LetterSection {

    private final FollowUpsOfPage page;

    FollowUpsOfLetter(FollowUpsOfPage page) {
        this.page = page;
    }

    @Override
    public Component create(UUID id) {
        return page.section(FollowUpFilter.ofLetter(id), About.letter(id));
    }
}
