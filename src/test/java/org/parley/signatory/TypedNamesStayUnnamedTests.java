package org.parley.signatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.audit.History;
import org.parley.audit.HistoryPage;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactKind;
import org.parley.contact.Contacts;
import org.parley.contact.Direction;
import org.parley.contact.OurSide;
import org.parley.contact.TheirSide;
import org.parley.contact.participant.Attendee;
import org.parley.contact.participant.Part;
import org.parley.contact.participant.Side;
import org.parley.letter.Cast;
import org.parley.partner.OtherName;
import org.parley.partner.PartnerDetails;
import org.parley.partner.Partners;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who signs a letter anonymously is told by a contact about it neither when chosen nor when typed by name. */
@SpringBootTest
@Transactional
@SignedIn
class TypedNamesStayUnnamedTests {

    private static final Heard INVITED = new Heard.Invitation(Cast.DAY);

    @Autowired
    private Cast cast;

    @Autowired
    private Partners partners;

    @Autowired
    private Signatories signatories;

    @Autowired
    private Contacts contacts;

    @Autowired
    private History history;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private UUID quiet;
    private UUID mira;

    @BeforeEach
    void aLetterThatAPartnerSignsAnonymously() {
        letter = cast.letter("Open letter on the river");
        mira = cast.lawmaker(
                "Mira", "Okafor", cast.chamber(cast.parliament("Parliament of Norland"), "House", "lower"), "Greens");
        quiet = partners.enter(details("Quiet River Union", "QRU", new OtherName("fr", "Union de la rivière calme")));
        signatories.add(letter, new SignatoryDetails(quiet, "", "", "Friends of calm water", true), INVITED);
        signatories.add(letter, SignatoryDetails.of(partners.enter(details("Delta Watch", "DW"))), INVITED);
    }

    @Test
    void underEveryNameThatItHas() {
        for (String name : List.of(
                "Quiet River Union",
                "  quiet  river UNÍON ",
                "The Quiet River-Union",
                "qru",
                "union de la riviere calme",
                "FRIENDS of calm water")) {
            assertForFew(met(letter, Side.OURS, name, ""));
            assertForFew(met(letter, Side.THEIRS, name, ""));
            assertForFew(met(letter, Side.OURS, "Ubon", name));
        }
    }

    @Test
    void otherNamesTellNothing() {
        for (String name : List.of("Quiet River", "Union", "Quiet River Unions", "Delta Watch", "DW", "Ubon")) {
            assertForAll(met(letter, Side.OURS, name, ""));
        }
        assertForAll(met(cast.letter("Another letter"), Side.OURS, "Quiet River Union", ""));
    }

    @Test
    void asLongAsItIsAnonymousAndCalledSo() {
        UUID typed = met(letter, Side.OURS, "Quiet River Union", "");
        UUID renamed = met(letter, Side.OURS, "Still Water League", "");
        UUID known = met(letter, Side.OURS, "Ligue de l’eau", "");
        assertForFew(typed);
        assertForAll(renamed);

        call("Still Water League", "QRU", new OtherName("fr", "Ligue de l’eau"));
        assertForAll(typed);
        assertForFew(renamed);
        assertForFew(known);

        call("Still Water League", "QRU");
        assertForAll(known);

        UUID entry = jdbc.sql("select id from signatory where letter_id = ? and partner_id = ?")
                .params(letter, quiet)
                .query(UUID.class)
                .single();
        signatories.correct(entry, signatories.line(entry).seen(), SignatoryDetails.of(quiet));
        assertForAll(renamed);
        signatories.correct(
                entry, signatories.line(entry).seen(), new SignatoryDetails(quiet, "", "", "Ligue de l’eau", true));
        assertForFew(renamed);
        assertForFew(known);
    }

    @Test
    void theHistoryDoesNotTellEitherAfterTheyWereTakenOut() {
        UUID contact = met(letter, Side.OURS, "Quiet River Union", "");
        jdbc.sql("update contact_attendee set name = 'Ubon', office = 'QRU' where contact_id = ?")
                .param(contact)
                .update();
        assertForFew(contact);
        jdbc.sql("delete from contact_attendee where contact_id = ?")
                .param(contact)
                .update();

        assertForAll(contact);
        assertThat(told(contact)).contains("Quiet River Union", "QRU");
        byAnother(() -> assertThat(told(contact)).doesNotContain("Quiet River", "QRU", "Ubon"));
    }

    private void call(String name, String acronym, OtherName... others) {
        long seen = jdbc.sql("select version from partner where id = ?")
                .param(quiet)
                .query(Long.class)
                .single();
        partners.correct(quiet, seen, details(name, acronym, others));
    }

    private static PartnerDetails details(String name, String acronym, OtherName... others) {
        return new PartnerDetails(name, acronym, List.of(others), null, "", "");
    }

    private void assertForFew(UUID contact) {
        byAnother(() -> assertThatThrownBy(() -> contacts.show(contact)).isInstanceOf(NotFound.class));
        assertThat(contacts.show(contact).hushed()).isTrue();
    }

    private void assertForAll(UUID contact) {
        byAnother(() -> assertThat(contacts.show(contact).participants())
                .as("somebody sees it")
                .isNotEmpty());
    }

    private void byAnother(Runnable looks) {
        Acting.as(jdbc, "Bo Sandgren", Role.OFFICER, looks);
    }

    private String told(UUID contact) {
        return history.page(contact, HistoryPage.LATEST, 50).entries().toString();
    }

    private UUID met(UUID about, Side side, String name, String office) {
        UUID id = Ids.next();
        contacts.log(
                id,
                new ContactDetails(
                        ContactKind.MEETING,
                        Direction.TOGETHER,
                        Instant.parse("2026-03-02T12:00:00Z"),
                        List.of(TheirSide.inPerson(mira)),
                        Set.of(new OurSide(actor.id(), Part.PRESENT)),
                        null,
                        about,
                        "We met.",
                        false,
                        Set.of(),
                        List.of(),
                        List.of(new Attendee(side, null, name, office, Part.PRESENT))),
                null);
        return id;
    }
}
