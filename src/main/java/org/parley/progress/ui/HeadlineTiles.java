package org.parley.progress.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.parley.base.Percent;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.TableCells;
import org.parley.base.ui.Words;
import org.parley.progress.CountedFilter;
import org.parley.progress.Measure;
import org.parley.progress.Place;
import org.parley.progress.Scope;
import org.parley.progress.Scoreboards;
import org.parley.progress.Tally;

/** The total of everything, large: each number leads to what it counts, and says which share it is of the one before. */
class HeadlineTiles extends Composite<Div> implements Refreshing {

    private static final long serialVersionUID = 1L;

    private static final List<Measure> SHOWN = List.of(
            Measure.ADDRESSED,
            Measure.SENT,
            Measure.ANSWERED,
            Measure.SUPPORTIVE,
            Measure.MEETINGS,
            Measure.MADE,
            Measure.KEPT,
            Measure.ACTIONS,
            Measure.OVERDUE);

    private final transient Scope scope;
    private final transient Scoreboards scoreboards;
    private final List<Tile> tiles = new ArrayList<>();

    HeadlineTiles(Scope scope, Scoreboards scoreboards) {
        this.scope = scope;
        this.scoreboards = scoreboards;
        getContent().addClassName("headline");
        SHOWN.forEach(measure -> tiles.add(new Tile(measure)));
        tiles.forEach(getContent()::add);
        Tally total = scoreboards.of(scope).total().tally();
        setVisible(!total.isEmpty());
        tiles.forEach(tile -> tile.show(total));
    }

    @Override
    public void refresh() {
        Tally total = scoreboards.of(scope).total().tally();
        tiles.forEach(tile -> tile.show(total));
    }

    private final class Tile extends Composite<Div> {

        private static final long serialVersionUID = 1L;

        private final Measure measure;
        private final Anchor number;
        private final Span bar = new Span();
        private final Span share = new Span();

        Tile(Measure measure) {
            this.measure = measure;
            number = new PathLink(
                    CountedLinks.to(new CountedFilter(scope, measure, new Place.Everywhere())), TableCells.number(0));
            Span what = new Span(t(measure.key()));
            what.addClassName("headline-what");
            what.setTitle(t(measure.explanation()));
            share.addClassName("quiet");
            bar.addClassName("share-bar");
            bar.getElement().setAttribute("aria-hidden", "true");
            getContent().addClassName("headline-tile");
            getContent().add(what, number, bar, share);
        }

        void show(Tally total) {
            long count = total.of(measure);
            number.setText(TableCells.number(count));
            number.setAriaLabel(t("progress.number", t("progress.all"), t(measure.key()), count));
            number.setClassName("number");
            number.addClassName(count == 0 ? "zero" : measure == Measure.OVERDUE ? "late" : "plain");
            OptionalDouble part = total.share(measure);
            bar.setVisible(part.isPresent());
            bar.getStyle().set("--share", Math.round(part.orElse(0) * 100) + "%");
            share.setVisible(part.isPresent());
            if (part.isPresent()) {
                share.setText(t("progress.share." + measure.word(), Percent.of(part.getAsDouble(), Words.language())));
            }
        }
    }
}
