package org.parley.export.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.SortDirection;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.export.Export;
import org.parley.export.Exports;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Gives every list the button that takes it out as it is filtered. */
@Component
public class Exporting {

    private final Exports exports;
    private final Actor actor;
    private final Clock clock;

    Exporting(Exports exports, Actor actor, Clock clock) {
        this.exports = exports;
        this.actor = actor;
        this.clock = clock;
    }

    /** A list as it is filtered when the button is clicked. */
    @FunctionalInterface
    public interface Offer extends Serializable {

        /** What would go out. */
        Export<?> now();
    }

    /** How many rows a list has, as its own page says it. */
    @FunctionalInterface
    public interface Size extends Serializable {

        /** The number in words. */
        String inWords();
    }

    /** The order that somebody chose in a grid; unsorted where they chose none. */
    public static Sort order(Grid<?> grid) {
        return Sort.by(grid.getSortOrder().stream()
                .flatMap(chosen -> chosen.getSorted().getSortOrder(chosen.getDirection()))
                .map(by -> by.getDirection() == SortDirection.ASCENDING
                        ? Sort.Order.asc(by.getSorted())
                        : Sort.Order.desc(by.getSorted()))
                .toList());
    }

    /** What narrows a list in words: what is searched, then everything else; what is blank does not narrow it. */
    public static List<String> inWords(String searched, Collection<String> others) {
        Stream<String> search = searched.isBlank() ? Stream.empty() : Stream.of(t("export.searched", searched.strip()));
        return Stream.concat(search, others.stream().filter(other -> !other.isBlank()))
                .toList();
    }

    /** A button that exports the list; invisible for who may not. */
    public Button button(Offer offer, Size size) {
        Button button = new Button(t("export.button"), VaadinIcon.DOWNLOAD.create());
        button.setVisible(actor.is(Roles.OFFICER));
        button.addClassName("icon-on-phone");
        button.setAriaLabel(t("export.button"));
        button.addClickListener(click -> open(offer.now(), size.inWords()));
        return button;
    }

    private void open(Export<?> export, String size) {
        new ExportDialog(export, size, exports, LocalDate.now(clock.withZone(actor.zone()))).open();
    }
}
