package org.parley.savedlist.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.lawmaker.ui.DirectoryLink;
import org.parley.savedlist.SavedLists;
import org.springframework.core.annotation.Order;

/** Above the list of lawmakers: how many lists people keep. */
@org.springframework.stereotype.Component
@Order(20)
class SavedListsOfDirectory implements DirectoryLink {

    private final SavedLists lists;

    SavedListsOfDirectory(SavedLists lists) {
        this.lists = lists;
    }

    @Override
    public Component create() {
        Anchor link = new PathLink(SavedListLinks.LIST, words());
        Stored.whenTold(link, () -> link.setText(words()));
        return link;
    }

    private String words() {
        return t("savedlist.link", lists.count(""));
    }
}
