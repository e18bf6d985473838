package org.parley.callsheet.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Message;
import org.parley.base.ui.NameCell;
import org.parley.base.ui.Room;
import org.parley.callsheet.CallLine;
import org.parley.callsheet.CallSheets;
import org.parley.callsheet.CallShow;
import org.parley.lawmaker.ui.LawmakerLinks;

/** Those who have not answered, whom to call first at the top; a click on a row takes them. */
class CallGrid extends Grid<CallLine> {

    private static final long serialVersionUID = 1L;

    private final UUID letter;
    private final transient CallSheets sheets;

    CallGrid(UUID letter, CallSheets sheets, SerializableConsumer<UUID> take) {
        this.letter = letter;
        this.sheets = sheets;
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addColumn(NameCell.linked(line -> LawmakerLinks.to(line.lawmaker()), CallLine::name, CallLine::place))
                .setHeader(t("callsheet.who"))
                .setFlexGrow(2)
                .setWidth("12rem");
        Column<CallLine> why = addComponentColumn(CallReasons::new)
                .setHeader(t("callsheet.why"))
                .setFlexGrow(4)
                .setWidth("14rem");
        Column<CallLine> last =
                addColumn(CallGrid::last).setHeader(t("callsheet.contact")).setWidth("9rem");
        Room.onlyWide(this, List.of(why, last));
        addColumn(CallLine::points)
                .setHeader(t("callsheet.points"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("6rem");
        addItemClickListener(click -> take.accept(click.getItem().recipient()));
    }

    void show(CallShow show, Message nothing) {
        setEmptyStateComponent(nothing);
        setItemsPageable(
                page -> sheets.list(letter, show, page),
                page -> Math.toIntExact(sheets.counts(letter).of(show)));
    }

    private static String last(CallLine line) {
        if (line.plannedOn() != null) {
            return t("callsheet.planned", Dates.day(line.plannedOn()));
        }
        return line.lastOn() == null ? "–" : Dates.day(line.lastOn());
    }
}
