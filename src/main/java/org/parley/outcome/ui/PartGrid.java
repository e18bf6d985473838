package org.parley.outcome.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.persistence.Column;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.base.ui.Message;
import org.parley.base.ui.NameCell;
import org.parley.base.ui.Room;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.outcome.PartFilter;
import org.parley.outcome.PartLine;
import org.parley.outcome.Parts;

/** Who took part in an action, one a row with all that they did, page by page from the database. */
class PartGrid extends Grid<PartLine> {

    private static final long serialVersionUID = 1L;

    private final transient Parts parts;
    private final transient ActionDialogs dialogs;
    private UUID action = new UUID(0, 0);

    PartGrid(Parts parts, ActionDialogs dialogs) {
        super(50);
        this.parts = parts;
        this.dialogs = dialogs;
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addColumn(NameCell.linked(line -> LawmakerLinks.to(line.lawmaker()), PartLine::name, PartGrid::seat))
                .setHeader(t("whip.name"))
                .setSortProperty("name")
                .setFlexGrow(3)
                .setWidth("11rem");
        Column<PartLine> party = addColumn(PartLine::party)
                .setHeader(t("whip.party"))
                .setSortProperty("party")
                .setFlexGrow(2)
                .setWidth("10rem");
        addComponentColumn(this::roles)
                .setHeader(t("outcome.role"))
                .setFlexGrow(2)
                .setWidth("10rem");
        Room.onlyWide(this, List.of(party));
    }

    void show(PartFilter filter) {
        action = filter.action();
        setEmptyStateComponent(
                filter.narrows()
                        ? new Message(VaadinIcon.SEARCH, t("whip.no-hit-title"), t("outcome.nobody-so"))
                        : new Message(VaadinIcon.USERS, t("whip.none-title"), t("outcome.nobody-yet")));
        setItemsPageable(page -> parts.list(filter, page), page -> parts.count(filter));
    }

    private Div roles(PartLine line) {
        Div roles = new Div();
        roles.addClassNames("row", "action-roles");
        line.roles().forEach(role -> {
            Span mark = ActionMarks.role(role);
            if (dialogs.areAllowed()) {
                Button cross =
                        new Button(VaadinIcon.CLOSE_SMALL.create(), click -> dialogs.takeOut(action, line, role));
                cross.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
                cross.setAriaLabel(t("outcome.take-out-part", line.name(), t(role.key())));
                mark.add(cross);
            }
            roles.add(mark);
        });
        return roles;
    }

    private static String seat(PartLine line) {
        return Stream.of(line.party(), line.constituency())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
