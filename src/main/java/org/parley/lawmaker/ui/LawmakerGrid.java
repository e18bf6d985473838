package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Set;
import org.parley.base.ui.Dates;
import org.parley.base.ui.NameCell;
import org.parley.lawmaker.LawmakerLine;
import org.parley.lawmaker.LawmakerSort;
import org.parley.lawmaker.LawmakerSort.By;
import org.parley.lawmaker.Lawmakers;

/** The grid of lawmakers: its columns, and which of them there is room for. */
class LawmakerGrid extends Grid<LawmakerLine> {

    private static final long serialVersionUID = 1L;

    private static final Set<String> BESIDE_A_PAGE = Set.of(ListInUrl.word(By.NAME), ListInUrl.word(By.PARTY));

    private static final String MARK_CELL = """
            <span class="mark ${item.mark}">${item.text}</span>
            """;

    LawmakerGrid() {
        setPageSize(50);
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addClassName("lawmaker-grid");
        addColumn(NameCell.of(LawmakerLine::name, LawmakerGrid::detail))
                .setHeader(t("lawmaker.name"))
                .setKey(ListInUrl.word(By.NAME))
                .setSortable(true)
                .setFlexGrow(3)
                .setWidth("11rem");
        text(By.PARTY, t("lawmaker.party"), LawmakerLine::party, "8.5rem");
        text(By.GROUP, t("lawmaker.group"), LawmakerLine::politicalGroup, "6.5rem");
        text(By.CHAMBER, t("lawmaker.chamber"), LawmakerLine::chamber, "9rem");
        text(By.PARLIAMENT, t("lawmaker.parliament"), LawmakerLine::parliament, "10rem");
        text(By.CONSTITUENCY, t("lawmaker.constituency"), LawmakerLine::constituency, "8rem");
        text(By.FROM, t("lawmaker.since"), line -> Dates.day(line.seatedFrom()), "6.5rem");
        mark(By.UNTIL, t("lawmaker.in-office"), LawmakerLine::inOffice, LawmakerGrid::office);
        mark(
                By.WRITABLE,
                t("lawmaker.reachable"),
                LawmakerLine::writable,
                line -> line.writable() ? t("lawmaker.reachable-yes") : t("lawmaker.reachable-no"));
        setMultiSort(false);
        ((GridSingleSelectionModel<LawmakerLine>) getSelectionModel()).setDeselectAllowed(false);
    }

    /** Shows as many columns as there is room for: the name alone on a phone, name and party beside a page. */
    void fit(boolean narrow, boolean besideAPage) {
        setClassName("roomy", !narrow && !besideAPage);
        getColumns().forEach(column -> {
            boolean name = column.getKey().equals(ListInUrl.word(By.NAME));
            column.setVisible(name || (!narrow && (!besideAPage || BESIDE_A_PAGE.contains(column.getKey()))));
        });
    }

    /** Where the end is not known, the grid goes on for as long as there are rows. */
    void endIsKnown(boolean known) {
        if (known) {
            getLazyDataView().setItemCountFromDataProvider();
        } else {
            getLazyDataView().setItemCountEstimate(2 * Lawmakers.COUNTED);
            getLazyDataView().setItemCountEstimateIncrease(Lawmakers.COUNTED);
        }
    }

    LawmakerSort chosenSort() {
        return getSortOrder().stream()
                .findFirst()
                .map(order -> new LawmakerSort(
                        ListInUrl.by(order.getSorted().getKey()), order.getDirection() == SortDirection.DESCENDING))
                .orElse(LawmakerSort.NAME);
    }

    void show(LawmakerSort sort) {
        if (!chosenSort().equals(sort)) {
            Column<LawmakerLine> column = getColumnByKey(ListInUrl.word(sort.by()));
            SortDirection direction = sort.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
            sort(List.of(new GridSortOrder<>(column, direction)));
        }
    }

    private void text(By by, String header, ValueProvider<LawmakerLine, String> value, String width) {
        addColumn(value)
                .setHeader(header)
                .setKey(ListInUrl.word(by))
                .setSortable(true)
                .setTooltipGenerator(value::apply)
                .setFlexGrow(1)
                .setWidth(width);
    }

    private void mark(
            By by, String header, ValueProvider<LawmakerLine, Boolean> good, ValueProvider<LawmakerLine, String> text) {
        addColumn(LitRenderer.<LawmakerLine>of(MARK_CELL)
                        .withProperty("mark", line -> good.apply(line) ? "good" : "poor")
                        .withProperty("text", text))
                .setHeader(header)
                .setKey(ListInUrl.word(by))
                .setSortable(true)
                .setFlexGrow(0)
                .setWidth("7rem");
    }

    private static String detail(LawmakerLine line) {
        return Picking.detail(line);
    }

    private static String office(LawmakerLine line) {
        if (line.inOffice()) {
            return t("lawmaker.in-office-yes");
        }
        return line.seatedUntil() == null
                ? t("lawmaker.in-office-no")
                : t("lawmaker.until", Dates.day(line.seatedUntil()));
    }
}
