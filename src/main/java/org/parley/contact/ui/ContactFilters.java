package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.DayFields;
import org.parley.campaign.Campaigns;
import org.parley.contact.ContactFilter;
import org.parley.contact.ContactKind;
import org.parley.lawmaker.Lawmakers;
import org.parley.lawmaker.ui.LawmakerPicker;
import org.parley.letter.Letters;
import org.parley.parliament.ParliamentFilter;
import org.parley.parliament.Parliaments;
import org.parley.partner.Partners;
import org.parley.partner.ui.PartnerPicker;

/** What the list of contacts can be narrowed by, apart from words. */
class ContactFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Parliaments parliaments;
    private final SerializableConsumer<ContactFilter> narrowing;
    private final ComboBox<ContactKind> kind = new ComboBox<>(t("contact.kind"));
    private final SubjectFields subject;
    private final LawmakerPicker lawmaker;
    private final PartnerPicker partner;
    private final ComboBox<Place> parliament = new ComboBox<>(t("contact.parliament"));
    private final DatePicker from = DayFields.day(t("contact.from"));
    private final DatePicker to = DayFields.day(t("contact.to"));
    private ContactFilter shown = ContactFilter.ALL;
    private boolean showing;

    ContactFilters(
            Campaigns campaigns,
            Letters letters,
            Lawmakers lawmakers,
            Parliaments parliaments,
            Partners partners,
            SerializableConsumer<ContactFilter> narrowing) {
        this.parliaments = parliaments;
        this.narrowing = narrowing;
        subject = new SubjectFields(campaigns, letters);
        partner = new PartnerPicker(partners, t("contact.attendee.partner"));
        lawmaker = new LawmakerPicker(lawmakers, t("contact.lawmaker"));
        kind.setItems(ContactKind.values());
        kind.setItemLabelGenerator(one -> t(one.key()));
        kind.setClearButtonVisible(true);
        parliament.setItemLabelGenerator(Place::name);
        parliament.setItems(query ->
                parliaments
                        .list(
                                new ParliamentFilter(query.getFilter().orElse(""), null),
                                query.getOffset(),
                                query.getLimit())
                        .stream()
                        .map(line -> new Place(line.id(), line.name())));
        parliament.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        watch(kind, lawmaker, parliament, partner, from, to);
        watch(subject.watched());
        getContent().addClassNames("fields", "filter-fields");
        getContent().add(wide(kind), wide(subject), wide(lawmaker), wide(parliament), wide(partner), from, to);
    }

    void show(ContactFilter filter) {
        if (!filter.equals(shown)) {
            shown = filter;
            showing = true;
            kind.setValue(filter.kind());
            subject.show(filter.campaign(), filter.letter());
            lawmaker.setValue(filter.lawmaker());
            parliament.setValue(place(filter.parliament()));
            partner.setValue(filter.partner());
            from.setValue(filter.from());
            to.setValue(filter.to());
            showing = false;
        }
    }

    private void watch(HasValue<?, ?>... fields) {
        for (HasValue<?, ?> field : fields) {
            field.addValueChangeListener(change -> tell());
        }
    }

    private void tell() {
        if (!showing) {
            shown = new ContactFilter(
                    shown.search(),
                    kind.getValue(),
                    subject.campaign(),
                    subject.letter(),
                    lawmaker.getValue(),
                    parliament(),
                    partner.getValue(),
                    from.getValue(),
                    to.getValue(),
                    shown.planned());
            narrowing.accept(shown);
        }
    }

    private @Nullable UUID parliament() {
        Place place = parliament.getValue();
        return place == null ? null : place.id();
    }

    private @Nullable Place place(@Nullable UUID id) {
        String name = id == null ? null : parliaments.named(Set.of(id)).get(id);
        return id == null || name == null ? null : new Place(id, name);
    }

    private static Component wide(Component field) {
        field.addClassName("wide");
        return field;
    }

    private record Place(UUID id, String name) {}
}
