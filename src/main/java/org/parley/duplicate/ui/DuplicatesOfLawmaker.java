package org.parley.duplicate.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.parley.base.ui.PathLink;
import org.parley.duplicate.Duplicates;
import org.parley.duplicate.PairFilter;
import org.parley.lawmaker.ui.LawmakerSection;
import org.springframework.core.annotation.Order;

/** On a lawmaker's page: that they may be entered twice. */
@org.springframework.stereotype.Component
@Order(5)
class DuplicatesOfLawmaker implements LawmakerSection {

    private final Duplicates duplicates;

    DuplicatesOfLawmaker(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public Component create(UUID lawmaker) {
        PairFilter theirs = PairFilter.ALL.withLawmaker(lawmaker);
        int pairs = duplicates.count(theirs);
        Anchor link = new PathLink(DuplicateLinks.list(theirs), t("duplicate.of-lawmaker", pairs));
        Div section = new Div(link);
        section.setVisible(pairs > 0);
        return section;
    }
}
