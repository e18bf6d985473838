package org.parley.export.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Message;
import org.parley.base.ui.Room;
import org.parley.base.ui.UrlQuery;
import org.parley.export.ExportLog;
import org.parley.export.ExportLog.Exporter;
import org.parley.export.ExportRecord;

/** What was taken out of Parley, when and by whom. The address says of whom. */
@Route(value = "administration/exports", layout = Frame.class)
@Menu(title = "nav.exports", order = 9.5, icon = "vaadin:download")
@RolesAllowed(Roles.ADMINISTRATOR)
class ExportsView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ExportLog log;
    private final transient Actor actor;
    private final transient Clock clock;
    private final Select<Exporter> who = new Select<>();
    private final Grid<ExportRecord> grid = new Grid<>();
    private @Nullable UUID account;

    ExportsView(ExportLog log, Actor actor, Clock clock) {
        this.log = log;
        this.actor = actor;
        this.clock = clock;
        who.setItemLabelGenerator(one -> one == null ? t("export.log.everybody") : one.name());
        who.setEmptySelectionAllowed(true);
        who.setEmptySelectionCaption(t("export.log.everybody"));
        who.setAriaLabel(t("export.log.who"));
        who.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UUID chosen =
                        change.getValue() == null ? null : change.getValue().account();
                getUI().ifPresent(ui -> ui.navigate(
                        ExportsView.class, new UrlQuery().with("who", chosen).parameters()));
            }
        });
        Div toolbar = new Div(who);
        toolbar.addClassName("toolbar");
        addClassNames("list-page", "exports");
        add(toolbar, grid);
        columns();
        grid.setItemsPageable(page -> log.list(account, page), page -> log.count(account));
        grid.setEmptyStateComponent(
                new Message(VaadinIcon.DOWNLOAD, t("export.log.none-title"), t("export.log.none-sentence")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Exporter> known = log.exporters();
        UUID asked = UrlQuery.id(event.getLocation().getQueryParameters(), "who");
        Exporter found = known.stream()
                .filter(one -> one.account().equals(asked))
                .findFirst()
                .orElse(null);
        account = found == null ? null : found.account();
        who.setItems(known);
        who.setValue(found);
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return t("export.log.title");
    }

    private void columns() {
        grid.addColumn(line -> Dates.moment(line.begunAt(), actor.zone()))
                .setHeader(t("export.log.when"))
                .setFlexGrow(0)
                .setWidth("9.5rem");
        grid.addComponentColumn(ExportsView::what)
                .setHeader(t("export.log.what"))
                .setFlexGrow(3)
                .setWidth("8rem");
        Grid.Column<ExportRecord> by =
                grid.addColumn(ExportRecord::who).setHeader(t("export.log.who")).setWidth("9rem");
        Grid.Column<ExportRecord> how = grid.addComponentColumn(ExportsView::how)
                .setHeader(t("export.log.how"))
                .setFlexGrow(2)
                .setWidth("10rem");
        grid.addComponentColumn(this::ended)
                .setHeader(t("export.log.rows"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("6rem");
        Room.onlyWide(grid, List.of(by, how));
    }

    private static Div what(ExportRecord line) {
        Span filter = new Span(line.filter().isEmpty() ? t("export.whole") : line.filter());
        filter.addClassName("quiet");
        filter.getElement().setAttribute("dir", "auto");
        filter.setTitle(filter.getText());
        return cell(new Span(t("export.list." + line.list())), filter);
    }

    private static Div how(ExportRecord line) {
        Span headers = new Span(String.join(", ", line.headers()));
        headers.addClassName("quiet");
        headers.setTitle(headers.getText());
        return cell(new Span(t(line.format().key())), headers);
    }

    private Div ended(ExportRecord line) {
        Span state = new Span(t(ExportState.of(line, clock.instant()).key()));
        state.addClassName("quiet");
        Span lines = new Span(t("export.log.lines", line.lines()));
        lines.addClassName("number");
        return cell(lines, state);
    }

    private static Div cell(Span first, Span second) {
        Div cell = new Div(first, second);
        cell.addClassName("name-cell");
        return cell;
    }
}
