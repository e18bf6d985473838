package org.parley.progress.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.parley.base.Percent;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.TableCells;
import org.parley.base.ui.Words;
import org.parley.progress.Standing;
import org.parley.recipient.RecipientShow;

/** Numbers per parliament, with a sum; every number is a link to exactly the recipients it counts. */
class StandingTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final List<Column> COLUMNS = List.of(
            new Column(RecipientShow.ADDRESSED, Standing::addressed),
            new Column(RecipientShow.SENT, Standing::sent),
            new Column(RecipientShow.ACKNOWLEDGED, Standing::acknowledged),
            new Column(RecipientShow.ANSWERED, Standing::answered),
            new Column(RecipientShow.NO_REPLY, Standing::noReply),
            new Column(RecipientShow.OVERDUE, Standing::overdue));

    /** Where a number leads: the list of a parliament, or of all where it is null. */
    interface Door {
        String to(@Nullable UUID parliament, RecipientShow show);
    }

    StandingTable(List<Standing> standings, Door door) {
        NativeTable table = new NativeTable();
        table.addClassName("standing");
        table.setCaptionText(t("progress.caption"));
        NativeTableRow head = table.getHead().addRow();
        head.add(TableCells.header(t("progress.parliament"), "col"));
        COLUMNS.forEach(column -> head.add(TableCells.header(t(column.show().key()), "col")));
        head.add(TableCells.header(t("progress.answered-share"), "col"));
        standings.forEach(standing -> add(table.getBody().addRow(), standing, standing.parliament(), door));
        if (standings.size() > 1) {
            add(table.getFoot().addRow(), Standing.sum(t("progress.all"), standings), null, door);
        }
        getContent().addClassName("standing-frame");
        getContent().add(table);
    }

    private static void add(NativeTableRow row, Standing standing, @Nullable UUID parliament, Door door) {
        row.add(TableCells.header(standing.name(), "row"));
        for (Column column : COLUMNS) {
            long number = column.of().applyAsLong(standing);
            row.add(TableCells.cell(
                    t(column.show().key()),
                    number(number, standing.name(), column.show(), door.to(parliament, column.show()))));
        }
        row.add(TableCells.cell(t("progress.answered-share"), share(standing.answeredShare())));
    }

    private static Component number(long number, String parliament, RecipientShow show, String href) {
        Anchor link = new PathLink(href, TableCells.number(number));
        link.setAriaLabel(t("progress.number", parliament, t(show.key()), number));
        link.addClassNames("number", number == 0 ? "zero" : show == RecipientShow.OVERDUE ? "late" : "plain");
        link.getElement().setAttribute("data-show", show.word());
        return link;
    }

    private static Component share(double share) {
        Span bar = new Span();
        bar.addClassName("share-bar");
        bar.getStyle().set("--share", Math.round(share * 100) + "%");
        Span text = new Span(Percent.of(share, Words.language()));
        text.addClassName("number");
        Span cell = new Span(bar, text);
        cell.addClassName("share");
        return cell;
    }

    private record Column(RecipientShow show, ToLongFunction<Standing> of) {}
}
