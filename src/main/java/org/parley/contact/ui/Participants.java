package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.account.Accounts;
import org.parley.account.Colleague;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.FirstProposal;
import org.parley.contact.Contacts;
import org.parley.contact.OurSide;
import org.parley.contact.StaffChoice;
import org.parley.contact.TheirSide;
import org.parley.contact.participant.Attendee;
import org.parley.contact.participant.Part;
import org.parley.lawmaker.LawmakerLine;
import org.parley.lawmaker.Lawmakers;
import org.parley.lawmaker.ui.LawmakersPicker;
import org.parley.partner.Partners;

/**
 * Who took part on both sides. People of an office can be picked as soon as their lawmaker is; where there are more than sit at one
 * table, they stay as they are and are only counted.
 */
class Participants extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** How many can be picked one by one. */
    static final int AT_ONE_TABLE = 20;

    private final transient Contacts contacts;
    private final transient Lawmakers directory;
    private final LawmakersPicker lawmakers;
    private final MultiSelectComboBox<StaffChoice> offices = new MultiSelectComboBox<>(t("contact.offices"));
    private final Checkbox officeOnly = new Checkbox(t("contact.office-only"));
    private final Span counted = new Span();
    private transient List<TheirSide> many = List.of();
    private transient Set<UUID> whoLeft = Set.of();
    private transient Set<UUID> wereThere = Set.of();
    private final MultiSelectComboBox<Colleague> ours = new MultiSelectComboBox<>(t("contact.our-side"));
    private final Company company;

    Participants(Lawmakers directory, Accounts accounts, Partners partners, Contacts contacts) {
        this.contacts = contacts;
        this.directory = directory;
        company = new Company(partners, this::present);
        lawmakers = new LawmakersPicker(directory, t("contact.their-side"));
        lawmakers.addValueChangeListener(change -> offer());
        offices.setItemLabelGenerator(member -> t("contact.of-office", member.name(), member.office()));
        offices.addValueChangeListener(change -> {
            officeOnly.setVisible(!change.getValue().isEmpty());
            company.offer();
        });
        FirstProposal.taken(offices);
        FirstProposal.taken(ours);
        ours.setItemLabelGenerator(Colleague::name);
        ours.setItems(accounts.colleagues());
        ours.setRequiredIndicatorVisible(true);
        ours.addValueChangeListener(change -> company.offer());
        getContent().addClassName("fields");
        lawmakers.addClassName("wide");
        counted.addClassNames("wide", "quiet", "counted");
        counted.setVisible(false);
        company.addClassName("wide");
        getContent().add(lawmakers, counted, offices, officeOnly, ours, company);
        offer();
    }

    void show(List<TheirSide> theirs, Set<OurSide> colleagues, List<Attendee> attendees) {
        Set<UUID> people =
                theirs.stream().map(TheirSide::lawmakerId).collect(Collectors.toCollection(LinkedHashSet::new));
        if (people.size() > AT_ONE_TABLE) {
            count(theirs, people.size());
        } else {
            pick(theirs, people);
        }
        Set<UUID> accounts = colleagues.stream().map(OurSide::accountId).collect(Collectors.toSet());
        ours.setValue(ours.getListDataView()
                .getItems()
                .filter(colleague -> accounts.contains(colleague.id()))
                .collect(Collectors.toSet()));
        Set<UUID> gone = new LinkedHashSet<>(accounts);
        gone.removeAll(ourSide());
        whoLeft = gone;
        Map<UUID, Part> parts = new HashMap<>();
        theirs.forEach(one -> parts.put(one.person(), one.part()));
        colleagues.forEach(one -> parts.put(one.accountId(), one.part()));
        company.show(people.size() > AT_ONE_TABLE ? ofUs(parts, accounts) : parts, attendees);
    }

    private static Map<UUID, Part> ofUs(Map<UUID, Part> parts, Set<UUID> accounts) {
        Map<UUID, Part> ofUs = new HashMap<>(parts);
        ofUs.keySet().retainAll(accounts);
        return ofUs;
    }

    /** Who can be given a part, by name: those who are picked one by one. */
    private Map<UUID, String> present() {
        Map<UUID, String> present = new LinkedHashMap<>();
        if (many.isEmpty()) {
            Map<UUID, LawmakerLine> named = directory.named(lawmakers.getValue());
            theirSide().stream().filter(one -> one.staffId() == null).forEach(one -> {
                LawmakerLine line = named.get(one.lawmakerId());
                present.put(one.lawmakerId(), line == null ? "?" : line.name());
            });
            offices.getValue().forEach(member -> present.put(member.id(), member.name()));
        }
        ours.getValue().forEach(colleague -> present.put(colleague.id(), colleague.name()));
        return present;
    }

    private void count(List<TheirSide> theirs, int people) {
        many = theirs;
        counted.setText(t("contact.with-many", people));
        counted.setVisible(true);
        lawmakers.setVisible(false);
    }

    private void pick(List<TheirSide> theirs, Set<UUID> people) {
        Set<UUID> staff =
                theirs.stream().map(TheirSide::staffId).filter(id -> id != null).collect(Collectors.toSet());
        wereThere = staff;
        lawmakers.setValue(people);
        offer();
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
                .map(lawmaker -> TheirSide.inPerson(lawmaker).as(company.part(lawmaker)))
                .forEach(sides::add);
        offices.getValue()
                .forEach(member -> sides.add(new TheirSide(member.lawmaker(), member.id(), company.part(member.id()))));
        return sides;
    }

    Set<OurSide> colleagues() {
        return ourSide().stream()
                .map(account -> new OurSide(account, company.part(account)))
                .collect(Collectors.toSet());
    }

    List<Attendee> attendees() {
        return company.read();
    }

    private Set<UUID> ourSide() {
        return Stream.concat(whoLeft.stream(), ours.getValue().stream().map(Colleague::id))
                .collect(Collectors.toSet());
    }

    /** Whether somebody is there on both sides, a lawmaker or others; says at the field who is missing. */
    boolean isComplete() {
        boolean namesThere = company.isComplete();
        boolean nobodyThere = many.isEmpty()
                && lawmakers.getValue().isEmpty()
                && namesThere
                && attendees().stream().noneMatch(Attendee::wasMet);
        lawmakers.setErrorMessage(t("contact.refusal.nobody-there"));
        lawmakers.setInvalid(nobodyThere);
        ours.setErrorMessage(t("contact.refusal.nobody-here"));
        ours.setInvalid(ourSide().isEmpty());
        return !nobodyThere && !ourSide().isEmpty() && namesThere;
    }

    void focus() {
        if (many.isEmpty()) {
            lawmakers.focus();
        } else {
            ours.focus();
        }
    }

    void watchedBy(EntryDialog dialog) {
        dialog.watch(lawmakers, offices, officeOnly, ours);
        company.watchedBy(dialog);
    }

    private void offer() {
        Set<StaffChoice> kept = new LinkedHashSet<>(offices.getValue());
        List<StaffChoice> known = contacts.offices(lawmakers.getValue(), wereThere);
        offices.setItems(known);
        kept.retainAll(known);
        offices.setValue(kept);
        offices.setVisible(!known.isEmpty());
        officeOnly.setVisible(!kept.isEmpty());
        company.offer();
    }
}
