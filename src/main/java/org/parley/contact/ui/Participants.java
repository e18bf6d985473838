package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.account.Accounts;
import org.parley.account.Colleague;
import org.parley.base.ui.FirstProposal;
import org.parley.contact.Contacts;
import org.parley.contact.StaffChoice;
import org.parley.contact.TheirSide;
import org.parley.lawmaker.Lawmakers;
import org.parley.lawmaker.ui.LawmakersPicker;

/**
 * Who took part on both sides. People of an office can be picked as soon as their lawmaker is; where there are more than sit at one
 * table, they stay as they are and are only counted.
 */
class Participants extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** How many can be picked one by one. */
    static final int AT_ONE_TABLE = 20;

    private final transient Contacts contacts;
    private final LawmakersPicker lawmakers;
    private final MultiSelectComboBox<StaffChoice> offices = new MultiSelectComboBox<>(t("contact.offices"));
    private final Checkbox officeOnly = new Checkbox(t("contact.office-only"));
    private final Span counted = new Span();
    private transient List<TheirSide> many = List.of();
    private transient Set<UUID> whoLeft = Set.of();
    private final MultiSelectComboBox<Colleague> ours = new MultiSelectComboBox<>(t("contact.our-side"));

    Participants(Lawmakers directory, Accounts accounts, Contacts contacts) {
        this.contacts = contacts;
        lawmakers = new LawmakersPicker(directory, t("contact.their-side"));
        lawmakers.addValueChangeListener(change -> offer());
        lawmakers.setRequiredIndicatorVisible(true);
        offices.setItemLabelGenerator(member -> t("contact.of-office", member.name(), member.office()));
        offices.addValueChangeListener(
                change -> officeOnly.setVisible(!change.getValue().isEmpty()));
        FirstProposal.taken(offices);
        FirstProposal.taken(ours);
        ours.setItemLabelGenerator(Colleague::name);
        ours.setItems(accounts.colleagues());
        ours.setRequiredIndicatorVisible(true);
        getContent().addClassName("fields");
        lawmakers.addClassName("wide");
        counted.addClassNames("wide", "quiet", "counted");
        counted.setVisible(false);
        getContent().add(lawmakers, counted, offices, officeOnly, ours);
        offer();
    }

    void show(List<TheirSide> theirs, Set<UUID> accounts) {
        Set<UUID> people =
                theirs.stream().map(TheirSide::lawmakerId).collect(Collectors.toCollection(LinkedHashSet::new));
        if (people.size() > AT_ONE_TABLE) {
            count(theirs, people.size());
        } else {
            pick(theirs, people);
        }
        ours.setValue(ours.getListDataView()
                .getItems()
                .filter(colleague -> accounts.contains(colleague.id()))
                .collect(Collectors.toSet()));
        Set<UUID> gone = new LinkedHashSet<>(accounts);
        gone.removeAll(ourSide());
        whoLeft = gone;
    }

    private void count(List<TheirSide> theirs, int people) {
        many = theirs;
        counted.setText(t("contact.with-many", people));
        counted.setVisible(true);
        lawmakers.setVisible(false);
    }

    private void pick(List<TheirSide> theirs, Set<UUID> people) {
        lawmakers.setValue(people);
        offer();
        Set<UUID> staff =
                theirs.stream().map(TheirSide::staffId).filter(id -> id != null).collect(Collectors.toSet());
        offices.setValue(offices.getListDataView()
                .getItems()
                .filter(member -> staff.contains(member.id()))
                .collect(Collectors.toSet()));
        officeOnly.setValue(!staff.isEmpty() && theirs.stream().allMatch(one -> one.staffId() != null));
    }

    /** Their side: the lawmakers in person, and who of their offices was there with them or in their place. */
    List<TheirSide> theirSide() {
        if (!many.isEmpty()) {
            return many;
        }
        List<TheirSide> sides = new ArrayList<>();
        Set<UUID> represented =
                offices.getValue().stream().map(StaffChoice::lawmaker).collect(Collectors.toSet());
        lawmakers.getValue().stream()
                .filter(lawmaker -> !officeOnly.getValue() || !represented.contains(lawmaker))
                .map(TheirSide::inPerson)
                .forEach(sides::add);
        offices.getValue().forEach(member -> sides.add(new TheirSide(member.lawmaker(), member.id())));
        return sides;
    }

    Set<UUID> ourSide() {
        return Stream.concat(whoLeft.stream(), ours.getValue().stream().map(Colleague::id))
                .collect(Collectors.toSet());
    }

    /** Whether somebody is there on both sides; says at the field who is missing. */
    boolean isComplete() {
        boolean nobodyThere = many.isEmpty() && lawmakers.getValue().isEmpty();
        lawmakers.setErrorMessage(t("contact.refusal.nobody-there"));
        lawmakers.setInvalid(nobodyThere);
        ours.setErrorMessage(t("contact.refusal.nobody-here"));
        ours.setInvalid(ourSide().isEmpty());
        return !nobodyThere && !ourSide().isEmpty();
    }

    void focus() {
        if (many.isEmpty()) {
            lawmakers.focus();
        } else {
            ours.focus();
        }
    }

    HasValue<?, ?>[] watched() {
        return new HasValue<?, ?>[] {lawmakers, offices, officeOnly, ours};
    }

    private void offer() {
        Set<StaffChoice> kept = new LinkedHashSet<>(offices.getValue());
        List<StaffChoice> known = contacts.offices(lawmakers.getValue());
        offices.setItems(known);
        kept.retainAll(known);
        offices.setValue(kept);
        offices.setVisible(!known.isEmpty());
        officeOnly.setVisible(!kept.isEmpty());
    }
}
