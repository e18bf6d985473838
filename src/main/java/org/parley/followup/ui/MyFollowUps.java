package org.parley.followup.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.parley.base.ui.Keys;
import org.parley.base.ui.Message;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.base.ui.TodaySection;
import org.parley.followup.About;
import org.parley.followup.DueWhen;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUps;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

/** On Today: what I promised myself, overdue first. */
@org.springframework.stereotype.Component
@Order(20)
class MyFollowUps implements TodaySection {

    private static final int EACH = 6;

    private final FollowUps followUps;
    private final FollowUpActions actions;
    private final FollowUpDialogs dialogs;

    MyFollowUps(FollowUps followUps, FollowUpActions actions, FollowUpDialogs dialogs) {
        this.followUps = followUps;
        this.actions = actions;
        this.dialogs = dialogs;
    }

    @Override
    public Component create() {
        Div list = new Div();
        list.addClassName("stack");
        Div section = new Div(head(), list);
        section.addClassNames("card", "today-main");
        Stored.whenTold(section, () -> fill(list));
        fill(list);
        return section;
    }

    private Component head() {
        Anchor all = link(FollowUpFilter.MINE, t("followup.all"));
        Button add = new Button(t("followup.new"), VaadinIcon.PLUS.create(), click -> dialogs.raise(About.NOTHING));
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add.setVisible(actions.areAllowed());
        Div head = new Div(new H2(t("followup.mine")), all, Keys.on(Keys.NEW, add));
        head.addClassName("section-head");
        return head;
    }

    private void fill(Div list) {
        list.removeAll();
        for (DueWhen due : new DueWhen[] {DueWhen.OVERDUE, DueWhen.TODAY, DueWhen.THIS_WEEK}) {
            FollowUpFilter filter = FollowUpFilter.mine(due);
            int count = followUps.count(filter);
            if (count > 0) {
                list.add(group(due, filter, count));
            }
        }
        if (list.getComponentCount() == 0) {
            int later = followUps.count(FollowUpFilter.mine(DueWhen.LATER));
            list.add(new Message(VaadinIcon.SUN_O, t("followup.nothing-title"), t("followup.nothing-now", later)));
        }
    }

    private Component group(DueWhen due, FollowUpFilter filter, int count) {
        H3 title = new H3();
        title.addClassName("due-" + due.word());
        title.add(link(filter, t("followup.group", t(due.key()), count)));
        Div group = new Div(title);
        followUps.list(filter, PageRequest.of(0, EACH)).forEach(line -> group.add(new FollowUpItem(line, actions)));
        if (count > EACH) {
            group.add(link(filter, t("followup.more", count - EACH)));
        }
        return group;
    }

    private static Anchor link(FollowUpFilter filter, String text) {
        return new PathLink(FollowUpLinks.list(filter), text);
    }
}
