package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.parley.base.ui.Keys;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Message;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.SearchField;
import org.parley.export.ui.Exporting;
import org.parley.lawmaker.LawmakerFilter;
import org.parley.lawmaker.LawmakerLine;
import org.parley.lawmaker.Lawmakers;
import org.parley.parliament.Parliaments;

/** The list of lawmakers with what narrows it. It tells its owner what was chosen and shows what the owner says. */
class LawmakerList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final boolean mayEnter;
    private final transient Lawmakers lawmakers;
    private final TextField search = SearchField.about(t("lawmaker.search"));
    private final Span count = new Span();
    private final Div beside = new Div();
    private final FilterFields fields;
    private final FilterChips chips;
    private final LawmakerGrid grid = new LawmakerGrid();
    private final CallbackDataProvider<LawmakerLine, Void> rows;
    private ListInUrl shown = ListInUrl.ALL;

    LawmakerList(
            Lawmakers lawmakers,
            Parliaments parliaments,
            LawmakerExport export,
            Exporting exporting,
            ListTools listTools,
            boolean mayEnter,
            SerializableConsumer<ListInUrl> changed,
            SerializableConsumer<UUID> opened) {
        this.lawmakers = lawmakers;
        SerializableConsumer<LawmakerFilter> narrowing = filter -> changed.accept(shown.with(filter));
        fields = new FilterFields(parliaments, lawmakers, narrowing);
        chips = new FilterChips(parliaments, narrowing);
        rows = new CallbackDataProvider<>(
                query -> lawmakers.list(shown.filter(), shown.sort(), query.getOffset(), query.getLimit()).stream(),
                query -> lawmakers.count(shown.filter()),
                LawmakerLine::id);
        grid.setDataProvider(rows);
        grid.addSortListener(sorting -> {
            if (sorting.isFromClient()) {
                changed.accept(shown.with(grid.chosenSort()));
            }
        });
        grid.asSingleSelect().addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                opened.accept(chosen.getValue().id());
            }
        });
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                changed.accept(shown.with(shown.filter().withSearch(typed.getValue())));
            }
        });
        getContent().addClassName("list-page");
        this.mayEnter = mayEnter;
        Button take = exporting.button(() -> export.of(shown.filter(), shown.sort(), inWords()), count::getText);
        getContent().add(toolbar(listTools.create(), take), chips, grid);
        show(ListInUrl.ALL);
    }

    void show(ListInUrl list) {
        shown = list;
        search.setValue(list.filter().search());
        fields.show(list.filter());
        chips.show(list.filter());
        grid.show(list.sort());
        refresh();
    }

    /** The same without what is no longer there. */
    ListInUrl known(ListInUrl asked) {
        return asked.with(chips.known(asked.filter()));
    }

    void refresh() {
        int found = lawmakers.count(shown.filter());
        boolean more = found == Lawmakers.COUNTED + 1;
        count.setText(more ? t("lawmaker.more-than", Lawmakers.COUNTED) : t("lawmaker.count", found));
        grid.endIsKnown(!more);
        grid.setEmptyStateComponent(nobody());
        rows.refreshAll();
    }

    /** Puts what a feature has to say about the whole list beside the count. */
    void offer(Component link) {
        beside.add(link);
    }

    /** Marks whose page is open beside the list. */
    void mark(Optional<UUID> lawmaker) {
        lawmaker.map(id -> lawmakers.named(Set.of(id)).get(id)).ifPresentOrElse(grid::select, () -> grid.deselectAll());
    }

    void fit(boolean narrow, boolean besideAPage) {
        grid.fit(narrow, besideAPage);
    }

    private Component toolbar(Component views, Button take) {
        Button filter = new Button(t("lawmaker.filter"), VaadinIcon.FILTER.create());
        Popover popover = new Popover(fields);
        popover.setTarget(filter);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(t("lawmaker.filter"));
        count.addClassNames("quiet", "number");
        count.getElement().setAttribute("role", "status");
        beside.addClassName("row");
        Div toolbar = new Div(search, filter, views, count, beside, take, popover);
        toolbar.addClassName("toolbar");
        if (mayEnter) {
            Button enter = new Button(
                    t("lawmaker.new"),
                    VaadinIcon.PLUS.create(),
                    click -> click.getSource()
                            .getUI()
                            .ifPresent(ui -> ui.navigate(LawmakerLinks.NEW, shown.parameters())));
            enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            enter.addClassNames("end", "icon-on-phone");
            enter.setAriaLabel(t("lawmaker.new"));
            toolbar.add(Keys.on(Keys.NEW, enter));
        }
        return toolbar;
    }

    private List<String> inWords() {
        return Exporting.inWords(search.getValue(), chips.texts());
    }

    private Component takeIn() {
        Anchor link = new PathLink(LawmakerLinks.INTAKE, t("lawmaker.none-import"));
        link.setVisible(mayEnter);
        return link;
    }

    private Component nobody() {
        return shown.filter().equals(LawmakerFilter.ALL)
                ? new Message(VaadinIcon.USERS, t("lawmaker.none-title"), t("lawmaker.none-sentence"), takeIn())
                : new Message(VaadinIcon.SEARCH, t("lawmaker.no-hit-title"), t("lawmaker.no-hit-sentence"));
    }
}
