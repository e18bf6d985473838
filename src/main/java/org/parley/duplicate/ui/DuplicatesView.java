package org.parley.duplicate.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Roles;
import org.parley.base.ui.Chips;
import org.parley.base.ui.Frame;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Message;
import org.parley.base.ui.Stored;
import org.parley.base.ui.UrlQuery;
import org.parley.duplicate.Duplicates;
import org.parley.duplicate.PairFilter;
import org.parley.duplicate.PairLine;
import org.parley.lawmaker.Lawmakers;
import org.parley.parliament.Parliaments;

/** People who may be entered twice, those first for whom most speaks. What narrows the list stands in the address. */
@Route(value = DuplicateLinks.LIST, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class DuplicatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Duplicates duplicates;
    private final transient Lawmakers lawmakers;
    private final transient Parliaments parliaments;
    private final PairFilters fields;
    private final Chips chips = new Chips();
    private final SearchBar search;
    private final Grid<PairLine> grid = new Grid<>();
    private PairFilter shown = PairFilter.ALL;

    DuplicatesView(
            Duplicates duplicates,
            PairActions actions,
            Lawmakers lawmakers,
            Parliaments parliaments,
            ListTools listTools) {
        this.duplicates = duplicates;
        this.lawmakers = lawmakers;
        this.parliaments = parliaments;
        fields = new PairFilters(parliaments, listTools, DuplicateLinks::open);
        search = new SearchBar(actions, this::refresh);
        grid.addComponentColumn(pair -> new PairCard(pair, actions));
        grid.setItems(
                query -> duplicates.list(shown, query.getOffset(), query.getLimit()).stream(),
                query -> duplicates.count(shown));
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        addClassNames("list-page", "duplicates");
        add(fields, chips, search, grid);
        Stored.whenTold(this, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PairFilter asked = DuplicateLinks.read(event.getLocation().getQueryParameters());
        shown = asked.withParliament(UrlQuery.known(asked.parliament(), parliaments::line))
                .withLawmaker(UrlQuery.known(asked.lawmaker(), this::name));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return t("duplicate.title");
    }

    private void refresh() {
        UUID lawmaker = shown.lawmaker();
        chips.clear();
        if (lawmaker != null) {
            chips.add(String.valueOf(name(lawmaker)), () -> DuplicateLinks.open(shown.withLawmaker(null)));
        }
        if (shown.campaign() != null || shown.letter() != null) {
            chips.add(
                    t(shown.letter() == null ? "duplicate.of-campaign" : "duplicate.of-letter"),
                    () -> DuplicateLinks.open(shown.getting(null, null)));
        }
        fields.show(shown, duplicates.count(shown));
        grid.setEmptyStateComponent(nobody(search.show().at() != null));
        grid.getDataProvider().refreshAll();
    }

    private @Nullable String name(UUID lawmaker) {
        var line = lawmakers.named(Set.of(lawmaker)).get(lawmaker);
        return line == null ? null : line.name();
    }

    private Message nobody(boolean looked) {
        if (shown.apart()) {
            return new Message(VaadinIcon.SPLIT, t("duplicate.none-apart-title"), t("duplicate.none-apart"));
        }
        return looked
                ? new Message(VaadinIcon.CHECK, t("duplicate.none-title"), t("duplicate.none"))
                : new Message(VaadinIcon.COPY_O, t("duplicate.first-title"), t("duplicate.first"));
    }
}
