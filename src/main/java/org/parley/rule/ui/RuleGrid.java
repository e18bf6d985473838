package org.parley.rule.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Message;
import org.parley.base.ui.Room;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.rule.RuleGroup;
import org.parley.rule.RuleLine;
import org.parley.rule.RuleRow;
import org.parley.rule.RuleRuns;
import org.parley.rule.RuleShow;

/** The recipients behind a number of a rule, page by page. */
class RuleGrid extends Grid<RuleRow> {

    private static final long serialVersionUID = 1L;

    private static final String NAME = """
            <div class="name-cell">${item.path
                ? html`<a href="${item.path}" router-link dir="auto">${item.name}</a>`
                : html`<span dir="auto">${item.name}</span>`}
            <span class="quiet" dir="auto">${item.parliament}</span></div>
            """;

    RuleGrid(RuleRuns runs, RuleLine rule, RuleShow show) {
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setMinHeight("16rem");
        addColumn(LitRenderer.<RuleRow>of(NAME)
                        .withProperty("path", row -> row.lawmaker() == null ? "" : LawmakerLinks.to(row.lawmaker()))
                        .withProperty("name", RuleRow::name)
                        .withProperty("parliament", row -> row.parliament().equals(row.name()) ? "" : row.parliament()))
                .setHeader(t("rule.recipient"))
                .setFlexGrow(3)
                .setWidth("11rem");
        Column<RuleRow> step = addColumn(row -> rule.details().reminders() + 1 == row.step()
                        ? t("rule.step-silent")
                        : t("rule.step", row.step() + 1))
                .setHeader(t("rule.step-header"))
                .setFlexGrow(0)
                .setWidth("9rem");
        addColumn(row -> Dates.day(row.since()))
                .setHeader(t(header(show.group())))
                .setFlexGrow(0)
                .setWidth("8.5rem");
        if (show.group() == RuleGroup.RAISED) {
            addColumn(row -> t(row.done() ? "followup.done" : "followup.state-open"))
                    .setHeader(t("followup.state"))
                    .setFlexGrow(0)
                    .setWidth("6rem");
        }
        Room.onlyWide(this, List.of(step));
        setItemsPageable(page -> runs.list(rule, show, page), page -> runs.count(rule, show));
        setEmptyStateComponent(new Message(VaadinIcon.CHECK, t("rule.empty-title"), t("rule.empty-sentence")));
    }

    private static String header(RuleGroup group) {
        return switch (group) {
            case NOW, LATER -> "rule.comes-on";
            case WAITS, BUSY -> "rule.counted-from";
            case RAISED, SILENT -> "rule.came-on";
        };
    }
}
