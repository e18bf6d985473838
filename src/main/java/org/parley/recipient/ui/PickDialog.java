package org.parley.recipient.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.base.ui.NameCell;
import org.parley.base.ui.Notices;
import org.parley.parliament.Parliaments;
import org.parley.recipient.Added;
import org.parley.recipient.AddresseeLine;
import org.parley.recipient.PickLine;
import org.parley.recipient.Picks;
import org.parley.recipient.RecipientPick;
import org.parley.savedlist.SavedLists;

/** Picks recipients for an addressee out of the directory: those ticked, or everybody who matches. */
class PickDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final UUID letter;
    private final transient AddresseeLine addressee;
    private final transient Picks picks;
    private final transient Runnable changed;
    private final Grid<PickLine> grid = new Grid<>();
    private final PickFields fields;
    private final Button addSelected = new Button();
    private final Button addAll = new Button();

    PickDialog(
            UUID letter,
            AddresseeLine addressee,
            Picks picks,
            Parliaments parliaments,
            SavedLists lists,
            Runnable changed) {
        super(t("pick.title", addressee.name()));
        this.letter = letter;
        this.addressee = addressee;
        this.picks = picks;
        this.changed = changed;
        fields = new PickFields(picks, parliaments, lists, addressee, this::show);
        columns();
        Div content = new Div(fields, grid);
        content.addClassName("pick");
        add(content);
        addSelected.setDisableOnClick(true);
        addSelected.addClickListener(click -> take(RecipientPick.only(
                grid.getSelectedItems().stream().map(PickLine::lawmaker).collect(Collectors.toSet()))));
        addAll.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addAll.setDisableOnClick(true);
        addAll.addClickListener(click -> take(fields.pick()));
        getFooter().add(new Button(t("pick.done"), click -> close()), addSelected, addAll);
        setWidth("min(64rem, 98vw)");
        setHeight("min(48rem, 96vh)");
        show();
    }

    private void columns() {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        ((GridMultiSelectionModel<PickLine>) grid.getSelectionModel())
                .setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addColumn(NameCell.of(PickLine::name, PickDialog::detail))
                .setHeader(t("recipient.name"))
                .setFlexGrow(3)
                .setWidth("14rem");
        grid.addColumn(line -> line.reachable() ? "" : t("recipient.unreachable"))
                .setHeader(t("recipient.channel"))
                .setWidth("8rem");
        grid.addSelectionListener(selection -> count());
    }

    private void show() {
        grid.deselectAll();
        grid.setEmptyStateText(t("pick.none"));
        grid.setItemsPageable(page -> picks.list(letter, fields.pick(), page));
        count();
    }

    private void count() {
        int ticked = grid.getSelectedItems().size();
        long all = picks.count(letter, fields.pick());
        addSelected.setText(t("pick.add-selected", ticked));
        addSelected.setVisible(ticked > 0);
        addSelected.setEnabled(true);
        addAll.setText(t("pick.add-all", all));
        addAll.setEnabled(all > 0);
    }

    private void take(RecipientPick pick) {
        try {
            Added added = picks.add(addressee.id(), pick);
            Notices.done("pick.added", added.added(), added.already(), added.seatless());
            changed.run();
        } finally {
            show();
        }
    }

    private static String detail(PickLine line) {
        return Stream.of(
                        line.party(),
                        line.chamber(),
                        line.constituency(),
                        line.parliament(),
                        line.inOffice() ? "" : t("pick.not-in-office"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
