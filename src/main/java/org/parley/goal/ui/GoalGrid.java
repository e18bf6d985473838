package org.parley.goal.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Message;
import org.parley.base.ui.NameCell;
import org.parley.goal.GoalLine;
import org.parley.goal.GoalPart;
import org.parley.goal.Goals;

/** What a goal counts, page by page from the database. */
class GoalGrid extends Grid<GoalPart> {

    private static final long serialVersionUID = 1L;

    private final transient Goals goals;

    GoalGrid(Goals goals) {
        super(50);
        this.goals = goals;
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addColumn(NameCell.linked(GoalLinks::to, GoalGrid::name, GoalPart::detail))
                .setHeader(t("goal.part"))
                .setFlexGrow(3);
        addColumn(part -> Dates.day(part.since()))
                .setHeader(t("goal.part-since"))
                .setFlexGrow(0)
                .setWidth("9rem");
        setEmptyStateComponent(
                new Message(VaadinIcon.FLAG_CHECKERED, t("goal.nothing-yet"), t("goal.nothing-yet-sentence")));
    }

    void show(GoalLine goal) {
        setItems(query -> goals.parts(goal, query.getOffset(), query.getLimit()).stream(), query -> goals.count(goal));
    }

    private static String name(GoalPart part) {
        return part.name().isEmpty() ? t("goal.meeting") : part.name();
    }
}
