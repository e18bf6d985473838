package org.parley.followup.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.followup.About;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUps;
import org.springframework.data.domain.PageRequest;

/** The open follow-ups about the thing whose page it is, and a button for another. */
@org.springframework.stereotype.Component
class FollowUpsOfPage {

    private static final int FIRST = 5;

    private final FollowUps followUps;
    private final FollowUpActions actions;
    private final FollowUpDialogs dialogs;

    FollowUpsOfPage(FollowUps followUps, FollowUpActions actions, FollowUpDialogs dialogs) {
        this.followUps = followUps;
        this.actions = actions;
        this.dialogs = dialogs;
    }

    Component section(FollowUpFilter filter, About about) {
        Button add = new Button(t("followup.new"), VaadinIcon.PLUS.create(), click -> dialogs.raise(about));
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add.setVisible(actions.areAllowed());
        Div head = new Div(new H2(t("followup.title")), add);
        head.addClassName("section-head");
        Div list = new Div();
        Div section = new Div(head, list);
        section.addClassNames("section", "card");
        Stored.whenTold(section, () -> fill(list, filter));
        fill(list, filter);
        return section;
    }

    private void fill(Div list, FollowUpFilter filter) {
        int count = followUps.count(filter);
        list.removeAll();
        followUps.list(filter, PageRequest.of(0, FIRST)).forEach(line -> list.add(new FollowUpItem(line, actions)));
        if (count == 0) {
            Span none = new Span(t("followup.none-open"));
            none.addClassName("quiet");
            list.add(none);
        } else {
            Anchor all = new PathLink(FollowUpLinks.list(filter), t("followup.open-count", count));
            list.add(all);
        }
    }
}
