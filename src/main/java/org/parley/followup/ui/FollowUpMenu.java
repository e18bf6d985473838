package org.parley.followup.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.parley.account.Colleague;
import org.parley.base.ui.Dates;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.EntryDialog;
import org.parley.followup.FollowUpLine;
import org.parley.followup.Priority;

/** Puts a follow-up off, gives it to somebody else: the menus open by themselves, so that a click is enough. */
class FollowUpMenu extends Composite<MenuBar> {

    private static final long serialVersionUID = 1L;

    private final FollowUpLine line;
    private final transient FollowUpActions actions;

    FollowUpMenu(FollowUpLine line, FollowUpActions actions) {
        this.line = line;
        this.actions = actions;
        getContent().addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        getContent().setOpenOnHover(true);
        getContent().addClassName("follow-up-menu");
        postponing(item(VaadinIcon.CALENDAR_CLOCK, "followup.postpone").getSubMenu());
        handingOver(item(VaadinIcon.USER, "followup.hand-over").getSubMenu());
    }

    /** With menus that say how urgent it is and how it repeats. */
    FollowUpMenu withMore() {
        SubMenu menu = item(VaadinIcon.FLAG_O, "followup.priority").getSubMenu();
        for (Priority priority : Priority.values()) {
            menu.addItem(t(priority.key()), click -> actions.rank(line, priority))
                    .setEnabled(priority != line.priority());
        }
        if (!line.reminds()) {
            repeating(item(VaadinIcon.REFRESH, "followup.repeat").getSubMenu());
        }
        return this;
    }

    private void repeating(SubMenu menu) {
        menu.addItem(t("followup.repeat.change"), click -> changeRepetition());
        if (line.repetition() != null) {
            menu.addItem(
                            actions.next(line)
                                    .map(next -> t("followup.repeat.leave-out", Dates.day(next.on())))
                                    .orElseGet(() -> t("followup.repeat.is-last")),
                            click -> actions.leaveOut(line))
                    .setEnabled(actions.next(line).isPresent());
            menu.addItem(t("followup.repeat.end"), click -> actions.repeat(line, null));
        }
    }

    private void changeRepetition() {
        RepetitionFields fields = new RepetitionFields();
        fields.show(line.repetition());
        EntryDialog dialog = new EntryDialog(t("followup.repeat"), fields, () -> {
            boolean complete = fields.areComplete(line.dueOn());
            if (complete) {
                actions.repeat(line, fields.read(line.dueOn()));
            }
            return complete;
        });
        dialog.watch(fields.watched());
        dialog.open();
    }

    private void postponing(SubMenu menu) {
        menu.addItem(
                t("followup.tomorrow"),
                click -> actions.postpone(line, actions.today().plusDays(1)));
        menu.addItem(
                t("followup.in-three-days"),
                click -> actions.postpone(line, actions.today().plusDays(3)));
        menu.addItem(
                t("followup.next-week", Dates.day(actions.nextWeek())),
                click -> actions.postpone(line, actions.nextWeek()));
        menu.addItem(t("followup.pick-a-day"), click -> pick());
    }

    private void handingOver(SubMenu menu) {
        actions.colleagues().stream()
                .filter(colleague -> !colleague.id().equals(line.assigneeId()))
                .forEach(colleague -> add(menu, colleague));
        if (menu.getItems().isEmpty()) {
            menu.addItem(t("followup.nobody-else")).setEnabled(false);
        }
    }

    private void add(SubMenu menu, Colleague colleague) {
        menu.addItem(colleague.name(), click -> actions.handOver(line, colleague.id()));
    }

    private void pick() {
        DatePicker day = DayFields.day(t("followup.due-on"));
        day.setValue(line.dueOn().isBefore(actions.today()) ? actions.today() : line.dueOn());
        EntryDialog dialog = new EntryDialog(t("followup.postpone"), day, () -> {
            day.setErrorMessage(t("followup.day-missing"));
            day.setInvalid(day.isEmpty());
            if (!day.isEmpty()) {
                actions.postpone(line, day.getValue());
            }
            return !day.isEmpty();
        });
        dialog.setWidth("min(22rem, 92vw)");
        dialog.open();
        day.focus();
    }

    private MenuItem item(VaadinIcon picture, String key) {
        Icon icon = picture.create();
        MenuItem item = getContent().addItem(icon);
        item.setAriaLabel(t(key));
        item.setTooltipText(t(key));
        return item;
    }
}
