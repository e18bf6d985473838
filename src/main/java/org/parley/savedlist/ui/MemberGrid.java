package org.parley.savedlist.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.base.ui.Message;
import org.parley.base.ui.NameCell;
import org.parley.base.ui.Room;
import org.parley.lawmaker.LawmakerLine;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.savedlist.SavedLists;

/** The people in a saved list, one a row; whoever keeps the list can tick them. */
class MemberGrid extends Grid<LawmakerLine> {

    private static final long serialVersionUID = 1L;

    private final transient SavedLists lists;

    MemberGrid(SavedLists lists) {
        this.lists = lists;
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addColumn(NameCell.linked(line -> LawmakerLinks.to(line.id()), LawmakerLine::name, MemberGrid::detail))
                .setHeader(t("lawmaker.name"))
                .setFlexGrow(3)
                .setWidth("12rem");
        Room.onlyWide(
                this,
                List.of(
                        addColumn(LawmakerLine::party).setHeader(t("lawmaker.party")),
                        addColumn(LawmakerLine::parliament).setHeader(t("lawmaker.parliament"))));
        addColumn(line -> line.inOffice() ? line.writable() ? "" : t("savedlist.unreachable") : t("savedlist.left"))
                .setHeader(t("savedlist.note"))
                .setWidth("9rem")
                .setFlexGrow(0);
    }

    /** Shows who is in the list; {@code ticked} hears how many are ticked, where they can be. */
    void show(UUID list, boolean ticking, Message nothing, SerializableConsumer<Integer> ticked) {
        setSelectionMode(ticking ? SelectionMode.MULTI : SelectionMode.NONE);
        if (ticking) {
            addSelectionListener(
                    selection -> ticked.accept(selection.getAllSelectedItems().size()));
        }
        if (getSelectionModel() instanceof GridMultiSelectionModel<LawmakerLine> ticks) {
            ticks.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
        }
        setEmptyStateComponent(nothing);
        setItemsPageable(page -> lists.members(list, page));
    }

    Set<UUID> ticked() {
        return getSelectedItems().stream().map(LawmakerLine::id).collect(Collectors.toSet());
    }

    private static String detail(LawmakerLine line) {
        return Stream.of(line.chamber(), line.constituency())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
