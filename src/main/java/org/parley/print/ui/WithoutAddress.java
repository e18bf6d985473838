package org.parley.print.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.base.ui.Message;
import org.parley.base.ui.NameCell;
import org.parley.base.ui.PathLink;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.parliament.ui.ParliamentLinks;
import org.parley.print.Envelopes;
import org.parley.print.Unaddressed;

/** Who has no postal address; each leads to the page where one can be added. */
class WithoutAddress extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    WithoutAddress(Meant meant, Envelopes envelopes) {
        Paragraph about = new Paragraph(t("print.without-about", envelopes.countWithout(meant.filter())));
        about.addClassName("quiet");
        Grid<Unaddressed> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(NameCell.linked(WithoutAddress::path, Unaddressed::name, WithoutAddress::seat))
                .setHeader(t("recipient.name"));
        grid.setEmptyStateComponent(
                new Message(VaadinIcon.CHECK, t("print.without-none"), t("print.without-none-sentence")));
        grid.setItemsPageable(
                page -> envelopes.without(meant.filter(), page), page -> envelopes.countWithout(meant.filter()));
        getContent().addClassNames("print-without");
        getContent()
                .add(
                        new H3(t("print.without-title")),
                        about,
                        new PathLink(PrintLinks.tab(meant.filter(), meant.selection(), false), t("print.without-back")),
                        grid);
    }

    private static String path(Unaddressed one) {
        UUID lawmaker = one.lawmaker();
        return lawmaker == null ? ParliamentLinks.to(one.parliamentId()) : LawmakerLinks.to(lawmaker);
    }

    private static String seat(Unaddressed one) {
        return Stream.of(one.chamber(), one.parliament())
                .filter(place -> !place.isEmpty() && !place.equals(one.name()))
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
