package org.parley.report.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Frame;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Message;
import org.parley.base.ui.NameCell;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Room;
import org.parley.base.ui.UrlQuery;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.letter.ui.LetterLinks;
import org.parley.progress.Scope;
import org.parley.progress.ui.ProgressLinks;
import org.parley.report.compare.Answerer;
import org.parley.report.compare.AnswererFilter;
import org.parley.report.compare.Paces;

/** Whom a number about days counts, page by page from the database. */
@Route(value = CompareLinks.ANSWERS, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class AnswersView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ReportTools tools;
    private final transient Paces paces;
    private final PathLink back = new PathLink();
    private final Span about = new Span();
    private final Span count = new Span();
    private final Grid<Answerer> grid = new Grid<>();

    AnswersView(ReportTools tools, Paces paces, ListTools listTools) {
        this.tools = tools;
        this.paces = paces;
        count.addClassNames("quiet", "number");
        count.getElement().setAttribute("role", "status");
        Div toolbar = new Div(back, about, listTools.create(), count);
        toolbar.addClassName("toolbar");
        addClassName("list-page");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addColumn(NameCell.linked(AnswersView::path, Answerer::name, Answerer::party))
                .setHeader(t("report.name"))
                .setFlexGrow(2)
                .setWidth("12rem");
        Grid.Column<Answerer> parliament = grid.addColumn(Answerer::parliament)
                .setHeader(t("report.parliament"))
                .setFlexGrow(2)
                .setWidth("10rem");
        Grid.Column<Answerer> letter = grid.addComponentColumn(
                        line -> new PathLink(LetterLinks.to(line.letter()), line.letterTitle()))
                .setHeader(t("report.letter"))
                .setFlexGrow(2)
                .setWidth("12rem");
        Grid.Column<Answerer> sent = grid.addColumn(line -> Dates.day(line.sentOn()))
                .setHeader(t("report.sent-on"))
                .setFlexGrow(0)
                .setWidth("9rem");
        grid.addColumn(AnswersView::took)
                .setHeader(t("report.took"))
                .setFlexGrow(0)
                .setWidth("8rem");
        grid.setEmptyStateComponent(
                new Message(VaadinIcon.USERS, t("report.nobody-title"), t("report.nobody-sentence")));
        Room.onlyWide(grid, List.of(parliament, letter, sent));
        add(toolbar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AnswererFilter filter = read(event.getLocation().getQueryParameters());
        if (filter == null) {
            Notices.refused("report.answers-gone");
            event.forwardTo(CompareLinks.COMPARE);
            return;
        }
        UUID letter = filter.scope().letter();
        Integer days = filter.days();
        back.setHref(ProgressLinks.to(filter.scope()));
        back.setText("← "
                + (letter == null
                        ? tools.campaigns().details(filter.scope().campaign()).name()
                        : tools.letters().details(letter).title()));
        about.setText(
                days == null
                        ? t("report.all-who-answered")
                        : t(filter.answered() ? "report.answered-within" : "report.sent-before", days));
        count.setText(t("report.answers-count", paces.count(filter)));
        grid.setItems(
                query -> paces.list(filter, query.getOffset(), query.getLimit()).stream(),
                query -> paces.count(filter));
    }

    @Override
    public String getPageTitle() {
        return t("report.answers");
    }

    private @Nullable AnswererFilter read(QueryParameters query) {
        UUID letter = UrlQuery.id(query, "letter");
        UUID asked = UrlQuery.id(query, "campaign");
        String days = UrlQuery.text(query, "days");
        try {
            UUID campaign = letter != null
                    ? tools.letters().details(letter).campaign()
                    : asked == null ? null : tools.campaigns().details(asked).id();
            return campaign == null
                    ? null
                    : new AnswererFilter(
                            new Scope(campaign, letter),
                            days.matches("\\d{1,4}") ? Integer.valueOf(days) : null,
                            UrlQuery.yes(query, "answered"));
        } catch (NotFound gone) {
            return null;
        }
    }

    private static String path(Answerer line) {
        UUID lawmaker = line.lawmaker();
        return lawmaker == null ? LetterLinks.to(line.letter()) : LawmakerLinks.to(lawmaker);
    }

    private static String took(Answerer line) {
        return line.answeredOn() == null
                ? "–"
                : t("report.days", Math.max(0, ChronoUnit.DAYS.between(line.sentOn(), line.answeredOn())));
    }
}
