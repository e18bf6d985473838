package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Message;
import org.parley.intake.IntakeLine;
import org.parley.intake.IntakeState;
import org.parley.intake.Intakes;

/** All lists that were taken in or begun, the latest first. */
@Route(value = IntakeLinks.LIST, layout = Frame.class)
@Menu(title = "nav.intake", order = 7, icon = "vaadin:upload-alt")
@RolesAllowed(Roles.VIEWER)
class IntakesView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final String FILE_CELL = """
            <div class="name-cell wrap"><span dir="auto">${item.file}</span><span class="quiet" dir="auto">${item.detail}</span></div>
            """;
    private static final String STATE_CELL = """
            <div class="name-cell wrap"><span class="mark ${item.mark}">${item.state}</span><span class="quiet number">${item.counts}</span></div>
            """;

    IntakesView(Intakes intakes, Actor actor) {
        getContent().addClassName("list-page");
        Div toolbar = new Div(new Span(t("intake.list.sentence")));
        toolbar.addClassNames("toolbar", "quiet");
        Button first = newList();
        if (actor.is(Roles.OFFICER)) {
            Button another = newList();
            another.addClassName("end");
            toolbar.add(another);
        }
        first.setVisible(actor.is(Roles.OFFICER));
        Grid<IntakeLine> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(LitRenderer.<IntakeLine>of(FILE_CELL)
                        .withProperty("file", IntakeLine::fileName)
                        .withProperty("detail", line -> detail(line, actor)))
                .setHeader(t("intake.file"))
                .setFlexGrow(3)
                .setWidth("11rem");
        grid.addColumn(LitRenderer.<IntakeLine>of(STATE_CELL)
                        .withProperty("state", line -> t(line.state().key()))
                        .withProperty("mark", IntakesView::mark)
                        .withProperty("counts", IntakesView::counts))
                .setHeader(t("intake.outcome"))
                .setFlexGrow(2)
                .setWidth("9rem");
        grid.setItems(query -> intakes.list(query.getOffset(), query.getLimit()).stream(), query -> intakes.count());
        grid.setEmptyStateComponent(
                new Message(VaadinIcon.UPLOAD_ALT, t("intake.none-title"), t("intake.none-sentence"), first));
        grid.addItemClickListener(click -> IntakeLinks.open(click.getItem().id()));
        getContent().add(toolbar, grid);
    }

    @Override
    public String getPageTitle() {
        return t("nav.intake");
    }

    private static Button newList() {
        Button take = new Button(t("intake.new"), VaadinIcon.PLUS.create(), click -> IntakeLinks.openNew());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        return take;
    }

    private static String detail(IntakeLine line, Actor actor) {
        String when = Dates.moment(line.startedAt(), actor.zone());
        String who = Who.name(line.who());
        return line.place().isEmpty() ? t("intake.line", when, who) : t("intake.line-place", line.place(), when, who);
    }

    private static String mark(IntakeLine line) {
        return line.state() == IntakeState.ENTERED ? "good" : "open";
    }

    private static String counts(IntakeLine line) {
        boolean counted = line.state() == IntakeState.ENTERED || line.state() == IntakeState.SORTED;
        return counted
                ? t(
                        "intake.line-counts",
                        line.counts().fresh(),
                        line.counts().changed(),
                        line.counts().same())
                : "";
    }
}
