package org.parley.parliament.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Message;
import org.parley.base.ui.NameCell;
import org.parley.base.ui.Paths;
import org.parley.base.ui.Room;
import org.parley.base.ui.SearchField;
import org.parley.export.ui.Exporting;
import org.parley.parliament.ParliamentFilter;
import org.parley.parliament.ParliamentLine;
import org.parley.parliament.Parliaments;

/** All parliaments, under the names people give them; which facts somebody vouches for; how many of their members we know. */
@Route(value = ParliamentLinks.LIST, layout = Frame.class)
@Menu(title = "nav.parliaments", order = 4, icon = "vaadin:institution")
@RolesAllowed(Roles.VIEWER)
class ParliamentsView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final String MARK_CELL = """
            <span class="mark ${item.mark}">${item.text}</span>
            """;

    private final TextField search = SearchField.about(t("parliament.search"));
    private final Select<Boolean> checked = new Select<>();
    private final Span count = new Span();
    private final Grid<ParliamentLine> grid = new Grid<>();
    private final CallbackDataProvider<ParliamentLine, Void> rows;
    private final transient Parliaments parliaments;
    private ParliamentFilter filter = ParliamentFilter.ALL;

    ParliamentsView(Parliaments parliaments, ParliamentExport export, Exporting exporting, ListTools listTools) {
        this.parliaments = parliaments;
        rows = new CallbackDataProvider<>(
                query -> parliaments.list(filter, query.getOffset(), query.getLimit()).stream(),
                query -> parliaments.count(filter),
                ParliamentLine::id);
        getContent().addClassName("list-page");
        Button take = exporting.button(() -> export.of(filter, inWords()), count::getText);
        getContent().add(toolbar(listTools.create(), take), grid);
        columns();
        grid.setDataProvider(rows);
        grid.setEmptyStateComponent(
                new Message(VaadinIcon.SEARCH, t("parliament.no-hit-title"), t("parliament.no-hit-sentence")));
        grid.asSingleSelect().addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                ParliamentLinks.open(chosen.getValue().id());
            }
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        search.setValue(asked.getSingleParameter("search").orElse("").replace("\0", ""));
        checked.setValue(asked.getSingleParameter("checked").map("yes"::equals).orElse(null));
        narrow();
    }

    @Override
    public String getPageTitle() {
        return t("nav.parliaments");
    }

    private Div toolbar(Component views, Button take) {
        search.addValueChangeListener(typed -> narrowed(typed.isFromClient()));
        checked.setItems(true, false);
        checked.setEmptySelectionAllowed(true);
        checked.setEmptySelectionCaption(t("parliament.all-facts"));
        checked.setItemLabelGenerator(yes ->
                yes == null ? t("parliament.all-facts") : yes ? t("parliament.checked") : t("parliament.unchecked"));
        checked.setAriaLabel(t("parliament.facts"));
        checked.addValueChangeListener(chosen -> narrowed(chosen.isFromClient()));
        count.addClassNames("quiet", "number");
        Div toolbar = new Div(search, checked, views, count, take);
        toolbar.addClassName("toolbar");
        return toolbar;
    }

    private List<String> inWords() {
        Boolean facts = filter.checked();
        return Exporting.inWords(
                filter.search(),
                List.of(facts == null ? "" : t(facts ? "parliament.checked" : "parliament.unchecked")));
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addColumn(NameCell.of(
                        ParliamentLine::name,
                        line -> line.country() + (line.nativeName().isEmpty() ? "" : " · " + line.nativeName())))
                .setHeader(t("parliament.name"))
                .setFlexGrow(3)
                .setWidth("11rem");
        grid.addColumn(line -> line.seats() == null ? t("parliament.seats-open") : t("parliament.number", line.seats()))
                .setHeader(t("parliament.seats"))
                .setFlexGrow(0)
                .setWidth("5.5rem");
        grid.addColumn(line -> t("parliament.number", line.lawmakers()))
                .setHeader(t("parliament.lawmakers"))
                .setFlexGrow(0)
                .setWidth("6rem");
        Grid.Column<ParliamentLine> facts = grid.addColumn(LitRenderer.<ParliamentLine>of(MARK_CELL)
                        .withProperty("mark", line -> line.checked() ? "good" : "open")
                        .withProperty(
                                "text", line -> line.checked() ? t("parliament.checked") : t("parliament.unchecked")))
                .setHeader(t("parliament.facts"))
                .setFlexGrow(0)
                .setWidth("8rem");
        Room.onlyWide(grid, List.of(facts));
    }

    private void narrowed(boolean byThePerson) {
        if (byThePerson) {
            narrow();
            Map<String, List<String>> parameters = new LinkedHashMap<>();
            if (!filter.search().isBlank()) {
                parameters.put("search", List.of(filter.search()));
            }
            if (filter.checked() != null) {
                parameters.put("checked", List.of(filter.checked() ? "yes" : "no"));
            }
            Paths.rewrite(ParliamentLinks.LIST, new QueryParameters(parameters));
        }
    }

    private void narrow() {
        filter = new ParliamentFilter(search.getValue(), checked.getValue());
        count.setText(t("parliament.count", parliaments.count(filter)));
        rows.refreshAll();
    }
}
