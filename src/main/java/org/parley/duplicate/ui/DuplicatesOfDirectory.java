package org.parley.duplicate.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.duplicate.Duplicates;
import org.parley.duplicate.PairFilter;
import org.parley.lawmaker.ui.DirectoryLink;
import org.springframework.core.annotation.Order;

/** Above the list of lawmakers: how many may be entered twice. */
@org.springframework.stereotype.Component
@Order(10)
class DuplicatesOfDirectory implements DirectoryLink {

    private final Duplicates duplicates;

    DuplicatesOfDirectory(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public Component create() {
        Anchor link = new PathLink(DuplicateLinks.list(PairFilter.ALL), words());
        Stored.whenTold(link, () -> link.setText(words()));
        return link;
    }

    private String words() {
        return t("duplicate.link", duplicates.count(PairFilter.ALL));
    }
}
