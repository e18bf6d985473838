package org.parley.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.annotation.Transactional;

/** Partners are entered once, corrected, and found under any of their names. */
@SpringBootTest
@Transactional
@SignedIn
class PartnersTests {

    private static final PartnerDetails RIVERS = new PartnerDetails(
            " Asian Network\nfor Free Rivers ",
            "ANFR",
            List.of(
                    new OtherName("fr", "Réseau asiatique des rivières libres"),
                    new OtherName("th", "เครือข่ายแม่น้ำเสรี")),
            "TH",
            "https://rivers.example.org",
            "Met in **May**");

    @Autowired
    private Partners partners;

    @Autowired
    private ContactPeople people;

    @Autowired
    private KnownPartners known;

    @Test
    void aPartnerIsEnteredAndRead() {
        PartnerLine line = partners.line(partners.enter(RIVERS));

        assertThat(line.name()).isEqualTo("Asian Network for Free Rivers");
        assertThat(line.asSeen().details()).isEqualTo(RIVERS);
    }

    @Test
    void whoCorrectsWhatSomebodyElseChangedIsRefused() {
        UUID id = partners.enter(RIVERS);
        long seen = partners.line(id).seen();
        partners.correct(id, seen, PartnerDetails.named("Free Rivers", "FR", "KH"));

        assertThatThrownBy(() -> partners.correct(id, seen, RIVERS)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(partners.line(id).otherNames()).isEmpty();
        assertThat(partners.line(id).country()).isEqualTo("KH");
    }

    @Test
    void aPartnerIsFoundUnderAnyOfItsNamesAndWithoutAccents() {
        partners.enter(RIVERS);
        partners.enter(PartnerDetails.named("Zéphyr Watch", "ZW", "KE"));

        for (String typed : List.of("free rivers", "anfr", "reseau libres", "แม่น้ำ", "RIVIERES asian")) {
            assertThat(names(new PartnerFilter(typed, null)))
                    .as(typed)
                    .containsExactly("Asian Network for Free Rivers");
        }
        assertThat(names(new PartnerFilter("zephyr", null))).containsExactly("Zéphyr Watch");
        assertThat(names(new PartnerFilter("zephyr", "TH"))).isEmpty();
        assertThat(names(new PartnerFilter("", "TH"))).containsExactly("Asian Network for Free Rivers");
        assertThat(names(new PartnerFilter("zephyr%", null))).isEmpty();
        assertThat(partners.count(new PartnerFilter("zephyr", null))).isEqualTo(1);
        assertThat(partners.countries()).contains("KE", "TH");
    }

    @Test
    void aListIsSortedByWhatTheAllowListKnows() {
        partners.enter(PartnerDetails.named("Zéphyr one", "", "TH"));
        partners.enter(PartnerDetails.named("Zéphyr two", "", "KE"));
        PartnerFilter zephyrs = new PartnerFilter("zephyr", null);

        assertThat(partners.list(zephyrs, PageRequest.of(0, 1, Sort.by("country"))))
                .extracting(PartnerLine::name)
                .containsExactly("Zéphyr two");
        assertThat(partners.list(zephyrs, PageRequest.of(1, 1, Sort.by("; drop table partner"))))
                .extracting(PartnerLine::name)
                .containsExactly("Zéphyr two");
    }

    @Test
    void whoHasANameOrAnAcronymAlreadyIsAskedAboutAndNotEnteredTwice() {
        UUID id = partners.enter(RIVERS);

        for (PartnerDetails twin : List.of(
                PartnerDetails.named("THE ASIAN NETWORK for free-rivers", "", null),
                PartnerDetails.named("reseau asiatique des rivieres libres", "", null),
                PartnerDetails.named("Another name", "A.N.F.R.", null),
                PartnerDetails.named("anfr", "", null))) {
            assertThat(partners.alike(twin))
                    .as(twin.name())
                    .extracting(PartnerLine::id)
                    .containsExactly(id);
            assertThatThrownBy(() -> partners.enter(twin))
                    .isInstanceOf(Refusal.class)
                    .extracting("key")
                    .isEqualTo("partner.refusal.known");
        }
        assertThat(partners.alike(PartnerDetails.named("Another name", "", null)))
                .isEmpty();
    }

    @Test
    void whoAreTwoAreEnteredAsTwoAndPointAtEachOther() {
        UUID first = partners.enter(RIVERS);
        UUID second = partners.enterAnyway(PartnerDetails.named("Alliance for New Farm Roads", "ANFR", null));

        assertThat(partners.twins(first)).extracting(PartnerLine::id).containsExactly(second);
    }

    @Test
    void partnersAreRecognisedByWhatSomebodyWrote() {
        UUID rivers = partners.enter(RIVERS);
        UUID roads = partners.enterAnyway(PartnerDetails.named("Alliance for New Farm Roads", "ANFR", null));

        List<KnownPartners.Found> found = known.find(List.of(
                new KnownPartners.Written("asian network for free rivers", ""),
                new KnownPartners.Written("ANFR", ""),
                new KnownPartners.Written("Nobody Knows Them", ""),
                new KnownPartners.Written("Réseau Asiatique des Rivières libres", "XY")));

        assertThat(found)
                .extracting(KnownPartners.Found::number, KnownPartners.Found::id, KnownPartners.Found::byName)
                .containsExactlyInAnyOrder(
                        tuple(0, rivers, true),
                        tuple(1, rivers, false),
                        tuple(1, roads, false),
                        tuple(3, rivers, true));
    }

    @Test
    void everyPartnerOfTheListGoesOut() {
        partners.enter(PartnerDetails.named("Zéphyr one", "", "TH"));
        partners.enter(PartnerDetails.named("Zéphyr two", "", "KE"));
        List<String> names = new ArrayList<>();

        partners.each(new PartnerFilter("zephyr", null), Sort.by("name").descending(), line -> names.add(line.name()));

        assertThat(names).containsExactly("Zéphyr two", "Zéphyr one");
    }

    @Test
    void aWebSiteThatIsNoneIsRefused() {
        PartnerDetails script = new PartnerDetails("Delta Watch", "", List.of(), null, "javascript:alert(1)", "");

        assertThatThrownBy(() -> partners.enter(script)).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void whomToAskIsNotedCorrectedAndForgotten() {
        UUID partner = partners.enter(RIVERS);
        UUID person = people.add(partner, new PersonDetails("Mira Okafor", "Director", "Mira@Example.org", "+1 5"));

        PersonLine line = people.of(partner).getFirst();
        assertThat(line.details().email()).isEqualTo("mira@example.org");
        people.correct(person, line.seen(), new PersonDetails("Mira Okafor", "Chair", "", ""));
        assertThatThrownBy(() -> people.correct(person, line.seen(), line.details()))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(partners.line(partner).people()).isEqualTo(1);

        people.remove(person);
        assertThat(people.of(partner)).isEmpty();
    }

    @Test
    void anAddressThatMailCannotReachIsRefused() {
        assertThatThrownBy(() -> new PersonDetails("Mira Okafor", "", "mira at example", ""))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo("refusal.email");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThatThrownBy(() -> partners.line(UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.add(UUID.randomUUID(), PersonDetails.EMPTY))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void otherNamesAreTypedOneALineWithTheirLanguage() {
        assertThat(OtherName.of("fr: Réseau\n\n  Old Network \r\nth-TH:เครือข่าย\nfr: Réseau"))
                .containsExactly(
                        new OtherName("fr", "Réseau"),
                        new OtherName("", "Old Network"),
                        new OtherName("th-TH", "เครือข่าย"));
        assertThat(OtherName.lines(RIVERS.otherNames())).startsWith("fr: Réseau asiatique");
    }

    private List<String> names(PartnerFilter filter) {
        return partners.list(filter, Pageable.ofSize(50)).stream()
                .map(PartnerLine::name)
                .toList();
    }
}
