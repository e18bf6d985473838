package org.parley.commitment.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.parley.commitment.CommitmentFilter;
import org.parley.commitment.Commitments;
import org.parley.lawmaker.ui.LawmakerSection;
import org.springframework.core.annotation.Order;

/** On a lawmaker's page: what they promised. */
@org.springframework.stereotype.Component
@Order(17)
record CommitmentsOfLawmaker(Commitments commitments, CommitmentDialogs dialogs) implements LawmakerSection {

    @Override
    public Component create(UUID lawmaker) {
        return new CommitmentsSection(commitments, dialogs, CommitmentFilter.ofLawmaker(lawmaker));
    }
}
