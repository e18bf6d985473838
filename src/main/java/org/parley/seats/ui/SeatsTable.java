package org.parley.seats.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.TableCells;
import org.parley.seats.Party;
import org.parley.seats.Picture;
import org.parley.seats.SeatFilter;
import org.parley.seats.Value;

/** The numbers of a picture by party, for whoever reads them rather than looks; each opens its list. */
class SeatsTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private record Cell(String party, String value) {}

    SeatsTable(Picture picture, SeatFilter filter) {
        Map<Cell, Integer> numbers = new HashMap<>();
        picture.people().forEach(person -> numbers.merge(new Cell(person.party(), person.value()), 1, Integer::sum));
        List<Value> values = filter.by().choices().stream()
                .filter(value -> value.main()
                        || numbers.keySet().stream()
                                .anyMatch(cell -> cell.value().equals(value.word())))
                .toList();
        NativeTable table = new NativeTable();
        table.addClassNames("standing", "seats-table");
        table.setCaptionText(t("seats.caption", picture.chamber(), t(filter.by().key())));
        NativeTableRow head = table.getHead().addRow();
        head.add(TableCells.header(t("seats.party"), "col"));
        values.forEach(value -> head.add(TableCells.header(t(value.key()), "col")));
        head.add(TableCells.header(t("seats.all"), "col"));
        for (Party party : picture.parties()) {
            String name = party.name().isEmpty() ? t("seats.no-party") : party.name();
            NativeTableRow row = table.getBody().addRow();
            row.add(TableCells.header(name, "row"));
            for (Value value : values) {
                int number = numbers.getOrDefault(new Cell(party.name(), value.word()), 0);
                cell(
                        row,
                        name,
                        t(value.key()),
                        number,
                        filter.ofParty(party.name()).showing(Set.of(value.word())));
            }
            cell(row, name, t("seats.all"), party.seats(), filter.ofParty(party.name()));
        }
        NativeTableRow sum = table.getFoot().addRow();
        sum.add(TableCells.header(t("seats.together"), "row"));
        for (Value value : values) {
            int number = numbers.entrySet().stream()
                    .filter(entry -> entry.getKey().value().equals(value.word()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            cell(sum, t("seats.together"), t(value.key()), number, filter.showing(Set.of(value.word())));
        }
        cell(sum, t("seats.together"), t("seats.all"), picture.people().size(), filter);
        getContent().addClassName("standing-frame");
        getContent().add(table);
    }

    private static void cell(NativeTableRow row, String party, String value, int number, SeatFilter filter) {
        String text = TableCells.number(number);
        Component shown;
        if (number == 0) {
            shown = new Span(text);
            shown.addClassName("quiet");
        } else {
            PathLink link = new PathLink(SeatLinks.to(filter), text);
            link.addClassNames("number", "plain");
            link.getElement().setAttribute("aria-label", t("seats.number", party, value, number));
            shown = link;
        }
        row.add(TableCells.cell(value, shown));
    }
}
