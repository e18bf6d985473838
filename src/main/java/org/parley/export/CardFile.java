package org.parley.export;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Uid;
import ezvcard.property.Url;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** People as cards for an address book (RFC 6350, or RFC 2426 for what is older), one after the other. No pictures. */
final class CardFile implements ExportFile<Card> {

    private final VCardWriter cards;

    CardFile(VCardVersion version, OutputStream out) {
        cards = new VCardWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), version);
        cards.setAddProdId(false);
    }

    @Override
    public void write(Card card) {
        try {
            cards.write(vcard(card));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end() throws IOException {
        cards.flush();
    }

    private static VCard vcard(Card card) {
        VCard vcard = new VCard();
        vcard.setUid(new Uid("urn:uuid:" + card.id()));
        vcard.setFormattedName(card.name());
        vcard.setStructuredName(name(card));
        if (!card.otherNames().isEmpty()) {
            vcard.setNickname(card.otherNames().toArray(String[]::new));
        }
        if (!card.organisation().isEmpty()) {
            Organization organisation = new Organization();
            organisation.getValues().addAll(card.organisation());
            vcard.addOrganization(organisation);
        }
        if (!card.role().isEmpty()) {
            vcard.addTitle(card.role());
        }
        Set<Card.Kind> told = new HashSet<>();
        for (Card.Line line : card.lines()) {
            add(vcard, line, told.add(line.kind()));
        }
        if (!card.groups().isEmpty()) {
            vcard.setCategories(card.groups().toArray(String[]::new));
        }
        return vcard;
    }

    /** The parts where they are known; an address book that knows none shows the whole name as the family's. */
    private static StructuredName name(Card card) {
        StructuredName name = new StructuredName();
        boolean divided = !card.familyName().isEmpty() || !card.givenName().isEmpty();
        name.setFamily(divided ? card.familyName() : card.name());
        name.setGiven(divided ? card.givenName() : null);
        if (!card.honorific().isEmpty()) {
            name.getPrefixes().add(card.honorific());
        }
        return name;
    }

    private static void add(VCard vcard, Card.Line line, boolean best) {
        switch (line.kind()) {
            case EMAIL -> {
                Email email = new Email(line.value());
                email.getTypes().add(EmailType.WORK);
                email.setPref(best ? 1 : null);
                vcard.addEmail(email);
            }
            case PHONE -> vcard.addTelephoneNumber(phone(line, TelephoneType.VOICE, best));
            case FAX -> vcard.addTelephoneNumber(phone(line, TelephoneType.FAX, false));
            case LINK -> vcard.addUrl(new Url(line.value()));
            case POST -> {
                Address address = new Address();
                address.setStreetAddress(line.value().replace("\n", ", "));
                address.setLabel(line.value());
                vcard.addAddress(address);
            }
        }
    }

    private static Telephone phone(Card.Line line, TelephoneType type, boolean best) {
        Telephone phone = new Telephone(line.value());
        phone.getTypes().add(TelephoneType.WORK);
        phone.getTypes().add(type);
        phone.setPref(best ? 1 : null);
        return phone;
    }
}
