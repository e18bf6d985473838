package org.parley.progress.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import org.parley.base.Percent;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.TableCells;
import org.parley.base.ui.Words;
import org.parley.progress.CountedFilter;
import org.parley.progress.Measure;
import org.parley.progress.Scope;
import org.parley.progress.ScoreRow;

/** A number of a scoreboard, which leads to exactly those whom or which it counts, and beside it the share that they are. */
class ScoreCell extends Composite<NativeTableCell> {

    private static final long serialVersionUID = 1L;

    private final Measure measure;
    private final String name;
    private final Anchor link;
    private final Span share = new Span();
    private long shown = -1;

    ScoreCell(Scope scope, Measure measure, ScoreRow row) {
        this.measure = measure;
        name = PlaceNames.of(row.place(), row.name());
        link = new PathLink(CountedLinks.to(new CountedFilter(scope, measure, row.place())), "");
        link.getElement().setAttribute("data-show", measure.word());
        share.addClassNames("quiet", "share-of");
        getContent().getElement().setAttribute("data-label", t(measure.key()));
        getContent().add(link);
        measure.whole().ifPresent(whole -> {
            share.setTitle(t("progress.share-of", t(whole.key())));
            getContent().add(share);
        });
        show(row);
    }

    final void show(ScoreRow row) {
        long number = row.tally().of(measure);
        if (number != shown) {
            shown = number;
            link.setText(TableCells.number(number));
            link.setAriaLabel(t("progress.number", name, t(measure.key()), number));
            link.setClassName("number");
            link.addClassName(number == 0 ? "zero" : measure == Measure.OVERDUE ? "late" : "plain");
        }
        row.tally()
                .share(measure)
                .ifPresentOrElse(part -> share.setText(Percent.of(part, Words.language())), () -> share.setText(""));
    }
}
