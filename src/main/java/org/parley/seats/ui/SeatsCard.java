package org.parley.seats.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Percent;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.UrlQuery;
import org.parley.base.ui.Words;
import org.parley.progress.Scope;
import org.parley.progress.ui.ProgressLinks;
import org.parley.progress.ui.Refreshing;
import org.parley.seats.ChamberChoice;
import org.parley.seats.Hemicycles;
import org.parley.seats.Picture;
import org.parley.seats.SeatFilter;
import org.parley.seats.Shown;

/** A chamber as it sits: which one, and by what it is coloured, stand in the address. */
class SeatsCard extends Composite<Div> implements Refreshing {

    private static final long serialVersionUID = 1L;

    private final transient Hemicycles seats;
    private final transient Drawing drawing;
    private final transient Scope scope;
    private final ComboBox<ChamberChoice> chamber = new ComboBox<>(t("seats.chamber"));
    private final Select<Shown> by = new Select<>();
    private final Div said = new Div();
    private final SeatsPicture picture = new SeatsPicture();
    private final Details table = new Details(t("seats.as-table"));
    private transient List<ChamberChoice> choices = List.of();
    private @Nullable String drawn;

    SeatsCard(Hemicycles seats, Drawing drawing, Scope scope, QueryParameters query) {
        this.seats = seats;
        this.drawing = drawing;
        this.scope = scope;
        chamber.setItemLabelGenerator(SeatsCard::name);
        chamber.setRenderer(new ComponentRenderer<>(SeatsCard::offer));
        offer(UrlQuery.id(query, SeatLinks.CHAMBER));
        by.setLabel(t("seats.by"));
        by.setItems(Shown.values());
        by.setItemLabelGenerator(shown -> t(shown.key()));
        by.setValue(Shown.of(UrlQuery.text(query, SeatLinks.BY)));
        chamber.addValueChangeListener(change -> chosen(change.isFromClient()));
        by.addValueChangeListener(change -> chosen(change.isFromClient()));
        said.addClassName("seats-said");
        Div tools = new Div(chamber, by, said);
        tools.addClassName("seats-tools");
        getContent().addClassNames("card", "seats-card");
        getContent().add(tools, picture, table);
        draw();
    }

    @Override
    public void refresh() {
        ChamberChoice choice = chamber.getValue();
        offer(choice == null ? null : choice.id());
        draw();
    }

    /** Offers the chambers with what they answered so far, and chooses the one asked for, or the first. */
    private void offer(@Nullable UUID asked) {
        List<ChamberChoice> now = seats.chambers(scope);
        if (!now.equals(choices)) {
            choices = now;
            chamber.setItems(now);
            chamber.setValue(now.stream()
                    .filter(choice -> choice.id().equals(asked))
                    .findFirst()
                    .orElse(now.isEmpty() ? null : now.getFirst()));
        }
        setVisible(!now.isEmpty());
    }

    private void draw() {
        ChamberChoice choice = chamber.getValue();
        if (choice == null) {
            return;
        }
        SeatFilter filter = SeatFilter.of(scope, choice.id(), by.getValue());
        seats.picture(scope, choice.id(), by.getValue()).ifPresent(read -> show(read, filter));
    }

    private void show(Picture read, SeatFilter filter) {
        String now = drawing.of(read, filter);
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        said.removeAll();
        said.add(new PathLink(
                SeatLinks.to(filter), t("seats.people", read.people().size())));
        said.add(new Span("\u00a0· " + sentence(read)));
        picture.setVisible(!read.isTooLarge());
        picture.show(now);
        table.removeAll();
        table.add(new SeatsTable(read, filter));
    }

    private static String sentence(Picture read) {
        Integer fixed = read.seats();
        if (read.isTooLarge()) {
            return t("seats.too-many");
        }
        if (fixed == null) {
            return t("seats.no-fixed-number");
        }
        return read.beyond() > 0
                ? t("seats.beyond", fixed, read.beyond(), read.nonVoting())
                : t("seats.of", fixed, read.empty());
    }

    private void chosen(boolean byThePerson) {
        if (byThePerson && chamber.getValue() != null) {
            ProgressLinks.say(scope, SeatLinks.CHAMBER, chamber.getValue().id());
            ProgressLinks.say(
                    scope,
                    SeatLinks.BY,
                    by.getValue() == Shown.STATE ? "" : by.getValue().word());
            draw();
        }
    }

    private static Div offer(ChamberChoice choice) {
        Span answered = new Span(
                t("seats.answered", choice.answered(), choice.sent(), Percent.of(choice.share(), Words.language())));
        answered.addClassName("quiet");
        Div bar = new Div();
        bar.addClassName("share-bar");
        bar.getStyle().set("--share", Math.round(choice.share() * 100) + "%");
        Div offer = new Div(new Span(name(choice)), answered, bar);
        offer.addClassName("seats-choice");
        return offer;
    }

    private static String name(ChamberChoice choice) {
        return choice.name().equals(choice.parliament())
                ? choice.name()
                : t("seats.chamber-of", choice.name(), choice.parliament());
    }
}
