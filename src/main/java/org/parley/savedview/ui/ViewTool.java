package org.parley.savedview.ui;

import com.vaadin.flow.component.Component;
import org.parley.base.ui.ListTool;
import org.parley.savedview.SavedViews;

/** The views of a list, beside what narrows it. */
@org.springframework.stereotype.Component
class ViewTool implements ListTool {

    private final SavedViews views;
    private final ViewDialogs dialogs;

    ViewTool(SavedViews views, ViewDialogs dialogs) {
        this.views = views;
        this.dialogs = dialogs;
    }

    @Override
    public Component create() {
        return new ViewsOfList(views, dialogs);
    }
}
