package org.parley.stuck.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.TableCells;
import org.parley.board.Owned;
import org.parley.progress.Scope;
import org.parley.stuck.StuckFilter;
import org.parley.stuck.StuckShare;

/** What is late with each of us, or in each parliament; every number is a link to exactly what it counts. */
class StuckTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private StuckTable(
            String caption,
            String first,
            List<StuckShare> shares,
            SerializableFunction<StuckShare, String> recipients,
            SerializableFunction<StuckShare, String> followUps) {
        List<Column> columns = Stream.of(
                        new Column("stuck.column-recipients", StuckShare::recipients, recipients),
                        new Column("stuck.column-follow-ups", StuckShare::followUps, followUps))
                .filter(column -> shares.stream().anyMatch(share -> column.of().applyAsLong(share) > 0))
                .toList();
        NativeTable table = new NativeTable();
        table.addClassNames("standing", "stuck-table");
        table.setCaptionText(t(caption));
        NativeTableRow head = table.getHead().addRow();
        head.add(TableCells.header(t(first), "col"));
        columns.forEach(column -> head.add(TableCells.header(t(column.key()), "col")));
        for (StuckShare share : shares) {
            String name = share.name().isEmpty() ? t("stuck.nobody") : share.name();
            NativeTableRow row = table.getBody().addRow();
            NativeTableHeaderCell title = TableCells.header(name, "row");
            title.getElement().setAttribute("dir", "auto");
            row.add(title);
            columns.forEach(column -> row.add(TableCells.cell(t(column.key()), number(share, name, column))));
        }
        getContent().add(table);
    }

    static StuckTable ofOfficers(List<StuckShare> shares, Scope scope, StuckFilter overdue) {
        return new StuckTable(
                "stuck.by-officer",
                "stuck.officer",
                shares,
                share -> StuckLinks.to(overdue.owned(owned(share))),
                share -> StuckLinks.followUps(scope, share.of(), null));
    }

    static StuckTable ofParliaments(List<StuckShare> shares, Scope scope, StuckFilter overdue) {
        return new StuckTable(
                "stuck.by-parliament",
                "stuck.parliament",
                shares,
                share -> StuckLinks.to(overdue.at(share.of())),
                share -> StuckLinks.followUps(scope, null, share.of()));
    }

    private static Owned owned(StuckShare share) {
        UUID account = share.of();
        return account == null ? new Owned.Nobodys() : new Owned.By(account);
    }

    private static Component number(StuckShare share, String name, Column column) {
        long number = column.of().applyAsLong(share);
        if (number == 0) {
            return new Span();
        }
        Anchor link = new PathLink(column.door().apply(share), TableCells.number(number));
        link.setAriaLabel(t("stuck.number", name, t(column.key()), number));
        link.addClassNames("number", "late");
        return link;
    }

    /** A column is there where anything in it is stuck. */
    private record Column(String key, ToLongFunction<StuckShare> of, SerializableFunction<StuckShare, String> door) {}
}
