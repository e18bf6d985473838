package org.parley.recipient.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.parley.base.ui.SearchField;
import org.parley.parliament.ChamberLine;
import org.parley.parliament.CommitteeLine;
import org.parley.parliament.ParliamentFilter;
import org.parley.parliament.Parliaments;
import org.parley.position.ui.StandSelect;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.AddresseeLine;
import org.parley.recipient.Picks;
import org.parley.recipient.RecipientPick;
import org.parley.recipient.SeatRole;
import org.parley.savedlist.SavedList;
import org.parley.savedlist.SavedLists;

/** What narrows the choice of recipients. It begins with the addressee's own people who hold a seat today. */
class PickFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Picks picks;
    private final transient Parliaments parliaments;
    private final TextField search = SearchField.about(t("pick.search"));
    private final ComboBox<Place> parliament = box(t("pick.parliament"));
    private final ComboBox<ChamberLine> chamber = box(t("pick.chamber"));
    private final ComboBox<CommitteeLine> committee = box(t("pick.committee"));
    private final ComboBox<String> party = box(t("pick.party"));
    private final Select<SeatRole> role = new Select<>();
    private final TextField constituency = new TextField();
    private final ComboBox<SavedList> list = box(t("pick.list"));
    private final Select<Boolean> inOffice =
            choice(t("pick.in-office"), t("pick.in-office-yes"), t("pick.in-office-no"));
    private final Select<Boolean> reachable =
            choice(t("pick.reachable"), t("pick.reachable-yes"), t("pick.reachable-no"));
    private final Select<Boolean> answered = choice(t("pick.answered"), t("pick.answered-yes"), t("pick.answered-no"));
    private final StandSelect stand = new StandSelect();
    private boolean quiet;

    PickFields(Picks picks, Parliaments parliaments, SavedLists lists, AddresseeLine addressee, Runnable changed) {
        this.picks = picks;
        this.parliaments = parliaments;
        parliament.setItemLabelGenerator(Place::name);
        parliament.setItems(query ->
                parliaments
                        .list(
                                new ParliamentFilter(query.getFilter().orElse(""), null),
                                query.getOffset(),
                                query.getLimit())
                        .stream()
                        .map(line -> new Place(line.id(), line.name())));
        role.setAriaLabel(t("pick.role"));
        role.setItems(SeatRole.values());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(t("pick.role"));
        role.setItemLabelGenerator(value -> t(value == null ? "pick.role" : value.key()));
        constituency.setPlaceholder(t("pick.constituency"));
        constituency.setAriaLabel(t("pick.constituency"));
        constituency.setValueChangeMode(ValueChangeMode.LAZY);
        constituency.setClearButtonVisible(true);
        list.setItemLabelGenerator(SavedList::name);
        list.setItemsPageable((page, typed) -> lists.list(typed, page));
        chamber.setItemLabelGenerator(ChamberLine::name);
        committee.setItemLabelGenerator(CommitteeLine::name);
        parliament.addValueChangeListener(change -> showParts());
        begin(addressee);
        for (HasValue<?, ?> field : new HasValue<?, ?>[] {
            search,
            parliament,
            chamber,
            committee,
            role,
            party,
            constituency,
            inOffice,
            reachable,
            answered,
            list,
            stand
        }) {
            field.addValueChangeListener(change -> {
                if (!quiet) {
                    changed.run();
                }
            });
        }
        getContent().addClassName("pick-fields");
        getContent()
                .add(
                        search,
                        parliament,
                        chamber,
                        committee,
                        role,
                        party,
                        constituency,
                        inOffice,
                        reachable,
                        answered,
                        stand,
                        list);
    }

    RecipientPick pick() {
        Place where = parliament.getValue();
        ChamberLine house = chamber.getValue();
        CommitteeLine group = committee.getValue();
        SavedList saved = list.getValue();
        return new RecipientPick(
                search.getValue(),
                where == null ? null : where.id(),
                house == null ? null : house.id(),
                group == null ? null : group.id(),
                role.getValue(),
                party.getValue(),
                constituency.getValue(),
                inOffice.getValue(),
                reachable.getValue(),
                answered.getValue(),
                saved == null ? null : saved.id(),
                stand.getValue(),
                null);
    }

    private void begin(AddresseeLine addressee) {
        inOffice.setValue(true);
        UUID where = addressee.parliament();
        if (where != null) {
            parliament.setValue(
                    new Place(where, parliaments.named(Set.of(where)).getOrDefault(where, "?")));
        } else {
            showParts();
        }
        if (addressee.kind() == AddresseeKind.CHAMBER) {
            chamber.getListDataView()
                    .getItems()
                    .filter(line -> line.id().equals(addressee.place()))
                    .findFirst()
                    .ifPresent(chamber::setValue);
        }
        if (addressee.kind() == AddresseeKind.COMMITTEE) {
            committee
                    .getListDataView()
                    .getItems()
                    .filter(line -> line.id().equals(addressee.place()))
                    .findFirst()
                    .ifPresent(committee::setValue);
        }
    }

    private void showParts() {
        quiet = true;
        Place where = parliament.getValue();
        UUID id = where == null ? null : where.id();
        chamber.setItems(id == null ? List.of() : parliaments.chambers(id));
        committee.setItems(id == null ? List.of() : parliaments.committees(id));
        party.setItems(id == null ? List.of() : picks.parties(RecipientPick.of(id)));
        chamber.setEnabled(id != null);
        committee.setEnabled(id != null);
        party.setEnabled(id != null);
        quiet = false;
    }

    private static <T> ComboBox<T> box(String about) {
        ComboBox<T> box = new ComboBox<>();
        box.setPlaceholder(about);
        box.setAriaLabel(about);
        box.setClearButtonVisible(true);
        return box;
    }

    private static Select<Boolean> choice(String any, String yes, String no) {
        Select<Boolean> select = new Select<>();
        select.setAriaLabel(any);
        select.setItems(true, false);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.setItemLabelGenerator(value -> value == null ? any : value ? yes : no);
        return select;
    }

    /** A parliament by its name. */
    private record Place(UUID id, String name) {}
}
