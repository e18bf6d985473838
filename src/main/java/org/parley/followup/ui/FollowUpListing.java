package org.parley.followup.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import org.parley.base.ui.Keys;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Message;
import org.parley.export.ui.Exporting;
import org.parley.followup.About;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUpLine;
import org.parley.followup.FollowUps;
import org.parley.followup.Priority;

/** The list of follow-ups with what narrows it. It tells its owner what was chosen and shows what the owner says. */
class FollowUpListing extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Select<Boolean> whose = choice("followup.whose", "followup.whose-mine", "followup.whose-all");
    private final Select<Boolean> state = choice("followup.state", "followup.state-done", "followup.state-open");
    private final Select<Boolean> order = choice("followup.order", "followup.order-priority", "followup.order-day");
    private final Select<Priority> priority = new Select<>();
    private final Span count = new Span();
    private final FollowUpChips chips;
    private final Grid<FollowUpLine> grid = new Grid<>();
    private final transient Parts parts;
    private FollowUpFilter shown = FollowUpFilter.MINE;

    FollowUpListing(Parts parts, SerializableConsumer<FollowUpFilter> go) {
        this.parts = parts;
        chips = new FollowUpChips(parts.subjects(), parts.followUps(), go);
        grid.addComponentColumn(line -> FollowUpItem.inList(line, parts.actions(), shown));
        grid.setItemsPageable(
                page -> parts.followUps().list(shown, page),
                page -> parts.followUps().count(shown));
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
        priority.setAriaLabel(t("followup.priority"));
        priority.setItems(Arrays.asList(Priority.values()));
        priority.setEmptySelectionAllowed(true);
        priority.setEmptySelectionCaption(t("followup.priority-any"));
        priority.setItemLabelGenerator(
                one -> one == null ? t("followup.priority-any") : t("followup.priority-is", t(one.key())));
        state.setPlaceholder(t("followup.state-any"));
        whenChosen(whose, () -> go.accept(shown.withMine(whose.getValue())));
        whenChosen(
                state,
                () -> go.accept(
                        shown.withHappened(null).withDone(state.getValue()).withDue(null)));
        whenChosen(priority, () -> go.accept(shown.withPriority(priority.getValue())));
        whenChosen(order, () -> go.accept(shown.withUrgentFirst(order.getValue())));
        getContent().addClassName("list-page");
        getContent().add(toolbar(), chips, grid);
    }

    /** What the list is made of. */
    @org.springframework.stereotype.Component
    record Parts(
            FollowUps followUps,
            FollowUpChips.Subjects subjects,
            FollowUpActions actions,
            FollowUpDialogs dialogs,
            HandOverAll handOverAll,
            FollowUpExport export,
            Exporting exporting,
            ListTools listTools) {}

    void show(FollowUpFilter filter) {
        shown = filter;
        whose.setValue(filter.mine());
        state.setValue(filter.isOfAnyState() ? null : filter.done());
        priority.setValue(filter.priority());
        order.setValue(filter.urgentFirst());
        count.setText(t("followup.count", parts.followUps().count(filter)));
        chips.show(filter);
        grid.setEmptyStateComponent(new Message(
                VaadinIcon.CHECK,
                t("followup.none-title"),
                t(filter.done() ? "followup.none-done" : "followup.none-open")));
        grid.getDataProvider().refreshAll();
    }

    /** The filter without what is no longer there. */
    FollowUpFilter known(FollowUpFilter asked) {
        return chips.known(asked);
    }

    private Component toolbar() {
        Button add = new Button(
                t("followup.new"),
                VaadinIcon.PLUS.create(),
                click -> parts.dialogs()
                        .raise(new About(shown.lawmaker(), shown.campaign(), shown.letter(), null, null)));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClassName("end");
        add.setVisible(parts.actions().areAllowed());
        Button handOver = new Button(
                t("followup.hand-over-all"),
                VaadinIcon.EXCHANGE.create(),
                click -> parts.handOverAll().open());
        handOver.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        handOver.addClassName("icon-on-phone");
        handOver.setAriaLabel(t("followup.hand-over-all"));
        handOver.setVisible(parts.actions().areAllowed());
        Button take = parts.exporting().button(() -> parts.export().of(shown, chips.inWords(shown)), count::getText);
        count.addClassNames("quiet", "number");
        count.getElement().setAttribute("role", "status");
        Div toolbar = new Div(
                whose,
                state,
                priority,
                order,
                parts.listTools().create(),
                count,
                take,
                handOver,
                Keys.on(Keys.NEW, add));
        toolbar.addClassName("toolbar");
        return toolbar;
    }

    private static void whenChosen(Select<?> select, Runnable go) {
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.run();
            }
        });
    }

    private static Select<Boolean> choice(String label, String yes, String no) {
        Select<Boolean> choice = new Select<>();
        choice.setAriaLabel(t(label));
        choice.setItems(true, false);
        choice.setItemLabelGenerator(one -> t(one ? yes : no));
        return choice;
    }
}
