package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.parley.base.ui.Chips;
import org.parley.base.ui.Dates;
import org.parley.base.ui.UrlQuery;
import org.parley.campaign.Campaigns;
import org.parley.contact.ContactFilter;
import org.parley.contact.ContactKind;
import org.parley.lawmaker.LawmakerLine;
import org.parley.lawmaker.Lawmakers;
import org.parley.letter.Letters;
import org.parley.parliament.Parliaments;
import org.parley.partner.Partners;

/** What narrows the list of contacts, one chip each; a click on its cross takes it away. */
class ContactChips extends Composite<Chips> {

    private static final long serialVersionUID = 1L;

    private final transient Campaigns campaigns;
    private final transient Letters letters;
    private final transient Lawmakers lawmakers;
    private final transient Parliaments parliaments;
    private final transient Partners partners;
    private final SerializableConsumer<ContactFilter> narrowing;

    ContactChips(
            Campaigns campaigns,
            Letters letters,
            Lawmakers lawmakers,
            Parliaments parliaments,
            Partners partners,
            SerializableConsumer<ContactFilter> narrowing) {
        this.campaigns = campaigns;
        this.letters = letters;
        this.lawmakers = lawmakers;
        this.parliaments = parliaments;
        this.partners = partners;
        this.narrowing = narrowing;
    }

    void show(ContactFilter filter) {
        getContent().clear();
        ContactKind kind = filter.kind();
        UUID campaign = filter.campaign();
        UUID letter = filter.letter();
        UUID lawmaker = filter.lawmaker();
        UUID parliament = filter.parliament();
        UUID partner = filter.partner();
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        if (kind != null) {
            chip(t(kind.key()), filter.withKind(null));
        }
        if (campaign != null) {
            chip(campaigns.details(campaign).name(), filter.withCampaign(null));
        }
        if (letter != null) {
            chip(letters.details(letter).title(), filter.withLetter(null));
        }
        if (lawmaker != null) {
            LawmakerLine line = lawmakers.named(Set.of(lawmaker)).get(lawmaker);
            chip(line == null ? "?" : line.name(), filter.withLawmaker(null));
        }
        if (parliament != null) {
            chip(parliaments.named(Set.of(parliament)).getOrDefault(parliament, "?"), filter.withParliament(null));
        }
        if (partner != null) {
            chip(partners.line(partner).name(), filter.withPartner(null));
        }
        if (filter.planned()) {
            chip(t("contact.chip-planned"), filter.withPlanned(false));
        }
        if (from != null) {
            chip(t("contact.chip-from", Dates.day(from)), filter.withFrom(null));
        }
        if (to != null) {
            chip(t("contact.chip-to", Dates.day(to)), filter.withTo(null));
        }
    }

    /** What narrows the list, in words. */
    List<String> texts() {
        return getContent().texts();
    }

    /** The filter without what is no longer there, which has no name. */
    ContactFilter known(ContactFilter asked) {
        return asked.withPartner(UrlQuery.known(asked.partner(), partners::line))
                .withCampaign(UrlQuery.known(asked.campaign(), campaigns::details))
                .withLetter(UrlQuery.known(asked.letter(), letters::details))
                .withLawmaker(UrlQuery.known(
                        lawmakers.today(asked.lawmaker()),
                        id -> lawmakers.named(Set.of(id)).get(id)))
                .withParliament(UrlQuery.known(
                        asked.parliament(), id -> parliaments.named(Set.of(id)).get(id)));
    }

    private void chip(String text, ContactFilter without) {
        getContent().add(text, () -> narrowing.accept(without));
    }
}
