package org.parley.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Ids;
import org.parley.intake.Desk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who may be entered twice is proposed with what speaks for it and against it; who only shares a name or an office is not. */
@OwnDirectory
@SignedIn
class DuplicatesTests {

    @Autowired
    private Duplicates duplicates;

    @Autowired
    private Twins twins;

    @Autowired
    private Desk desk;

    private UUID house;

    @BeforeEach
    void begin() {
        clear();
        house = twins.chamber("nz");
    }

    @AfterEach
    void clear() {
        desk.clears();
        twins.clear();
    }

    @Test
    void theSameNameOnTheSameSeatIsProposedWhateverTheOrderOfItsWords() {
        UUID one = twins.member("Ana Duarte", house, "North");
        UUID other = twins.member("DUARTE, Aña", house, "north");
        twins.member("Bo Ek", house, "South");

        PairLine pair = onlyPair();

        assertThat(List.of(pair.one().id(), pair.other().id())).containsExactlyInAnyOrder(one, other);
        assertThat(pair.likelihood()).isEqualTo(Likelihood.LIKELY);
        assertThat(pair.signs()).extracting(Sign::kind).containsExactly("name", "seat");
        assertThat(pair.signs().getLast().value()).endsWith("· North");
    }

    @Test
    void aSimilarNameNeedsTheSameSeatOrTheSameBirthday() {
        twins.member("Margarethe Vestagen", house, "North");
        twins.member("Margrethe Vestagen", house, "North");
        twins.says(twins.person("Chea Sokhalen"), "born_on", "1970-02-03");
        twins.says(twins.person("Chea Sokhalin"), "born_on", "1970-02-03");
        twins.person("Margarete Vestagen");
        twins.member("Margarita Vestagen", twins.chamber("ie"), "Cork");

        assertThat(looks())
                .extracting(pair -> Set.of(pair.one().name(), pair.other().name()))
                .containsExactlyInAnyOrder(
                        Set.of("Margarethe Vestagen", "Margrethe Vestagen"), Set.of("Chea Sokhalen", "Chea Sokhalin"));
    }

    @Test
    void anAddressThatTwoHaveIsASignAndOneThatManyHaveIsNot() {
        twins.channel(twins.person("Ana Duarte"), "email", "Ana.Duarte@parliament.example");
        twins.channel(twins.person("Anita D."), "email", "ana.duarte@parliament.example");
        for (String name : List.of("Bo Ek", "Bo Ekman", "Boel Ek", "Björn Ek")) {
            twins.channel(twins.person(name), "phone", "+64 4 817 9999");
        }

        PairLine pair = onlyPair();

        assertThat(pair.signs()).extracting(Sign::kind).containsExactly("email");
        assertThat(pair.likelihood()).isEqualTo(Likelihood.POSSIBLE);
    }

    @Test
    void aTelephoneIsTheSameWithAndWithoutTheCountry() {
        UUID one = twins.member("Ana Duarte", house, "");
        UUID other = twins.member("Ana M. Duarte", house, "");
        twins.channel(one, "phone", "+64 21 555 0199");
        twins.channel(other, "phone", "(021) 5550199");

        assertThat(onlyPair().signs()).extracting(Sign::kind).contains("channel");
    }

    @Test
    void aTelephoneOfWhoShareAWordOfTheirNamesIsEnoughWhereTheDaysOfTwoSeatsAreNotKnown() {
        UUID one = twins.member("Robert Ek", house, "North");
        UUID other = twins.member("Bob Ek", house, "Outer Islands");
        twins.channel(one, "phone", "+64 21 555 0199");
        twins.channel(other, "phone", "021 555 0199");

        assertThat(onlyPair().signs()).extracting(Sign::kind).containsExactly("channel", "chamber", "other-seat");

        twins.does("update mandate set started_on = '2023-11-01'");
        assertThat(looks()).isEmpty();
    }

    @Test
    void onePlaceIsWrittenInManyWays() {
        twins.says(twins.member("Margarethe Vestagen", house, "Upper Examplechester"), "born_on", "1966-04-05");
        twins.says(twins.member("Margrethe Vestagen", house, "Examplechester (Upper)"), "born_on", "1966-04-05");

        assertThat(onlyPair().signs())
                .extracting(Sign::kind)
                .containsExactlyInAnyOrder("similar-name", "birthday", "chamber");
    }

    @Test
    void anotherNameThatIsKnownIsASign() {
        twins.says(twins.member("Robert Ek", house, "North"), "other_names", "Bob Ek\nRob Ek");
        twins.member("Bob Ek", house, "");

        assertThat(onlyPair().signs())
                .extracting(Sign::kind, Sign::value)
                .contains(tuple("other-name", "Bob Ek, Rob Ek"));
    }

    @Test
    void anIdWrittenInAnotherWayIsASign() {
        twins.externalId(twins.person("Ana Duarte"), "Wikidata", "Q900100");
        twins.externalId(twins.person("A. Duarte"), "wikidata", "q900100");

        assertThat(onlyPair().signs().getFirst()).returns("id", Sign::kind);
    }

    @Test
    void namesakesWhoSitElsewhereAtTheSameTimeAreNotProposed() {
        twins.member("Ana Duarte", house, "North");
        twins.member("Ana Duarte", twins.chamber("ie"), "Cork");

        assertThat(looks()).isEmpty();
    }

    @Test
    void whatSpeaksAgainstIsSaid() {
        UUID one = twins.member("Ana Duarte", house, "North");
        UUID other = twins.member("Ana Duarte", house, "North");
        twins.externalId(one, "nz/member id", "1");
        twins.externalId(other, "nz/member id", "2");

        assertThat(onlyPair().signs())
                .last()
                .returns("other-id", Sign::kind)
                .returns(true, Sign::against)
                .returns("nz/member id 1 · 2", Sign::value);

        twins.says(one, "born_on", "1960-01-01");
        twins.says(other, "born_on", "1990-01-01");

        assertThat(looks()).isEmpty();
    }

    @Test
    void theNextBishopIsNotTheOneBefore() {
        twins.seat(twins.person("Lord Bishop of Examplechester"), house, "", "2001-05-01", "2015-04-30");
        twins.seat(twins.person("Lord Bishop of Examplechester"), house, "", "2015-06-01", null);

        assertThat(looks()).isEmpty();
    }

    @Test
    void whomSomebodyToldApartIsNotProposedAgainUntilTheyThinkAgain() {
        twins.member("Ana Duarte", house, "North");
        twins.member("Ana Duarte", house, "North");
        PairLine pair = onlyPair();

        duplicates.tellApart(pair.other().id(), pair.one().id());

        assertThat(duplicates.count(PairFilter.ALL)).isZero();
        assertThat(looks()).isEmpty();
        assertThat(duplicates.list(PairFilter.ALL.withApart(true), 0, 10))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.saidBy()).isEqualTo("Ana Duarte");
                    assertThat(said.saidAt()).isNotNull();
                });

        duplicates.thinkAgain(pair.one().id(), pair.other().id());

        assertThat(duplicates.count(PairFilter.ALL.withApart(true))).isZero();
        assertThat(looks()).hasSize(1);
    }

    @Test
    void whatWasSaidAboutTheLinesOfAListCounts() {
        desk.takesIn("Member ID,Name,Constituency\n1,Ana Duarte,North\n", "nz", null);
        UUID other = twins.member("Ana Duarte", house, "North");
        twins.does("""
                insert into intake_decision (id, chamber_id, person_key, lawmaker_id, verdict, decided_by, decided_at)
                select uuidv7(), m.chamber_id, r.person_key, m.lawmaker_id, 'different', a.id, now()
                  from intake_row r, mandate m, (select id from account limit 1) a where m.lawmaker_id = ?
                """, other);

        assertThat(looks()).isEmpty();

        twins.does("delete from intake_decision");
        assertThat(looks()).hasSize(1);
    }

    @Test
    void pairsAreNarrowedInTheDatabase() {
        twins.member("Ana Duarte", house, "North");
        UUID other = twins.member("Ana Duarte", house, "North");
        UUID third = twins.member("Bo Ek", twins.chamber("ie"), "Cork");
        twins.member("Bo Ek", twins.chamber("ie"), "Cork");
        looks();
        UUID ireland = UUID.fromString(twins.reads("select id::text from parliament where code = 'ie'"));

        assertThat(duplicates.count(PairFilter.ALL)).isEqualTo(2);
        assertThat(duplicates.list(PairFilter.ALL.withParliament(ireland), 0, 10))
                .singleElement()
                .satisfies(pair -> assertThat(pair.one().name()).isEqualTo("Bo Ek"));
        assertThat(duplicates.count(PairFilter.ALL.withLawmaker(other))).isEqualTo(1);
        assertThat(duplicates.count(PairFilter.ALL.withLawmaker(third).withEvidence(Evidence.EMAIL)))
                .isZero();
        assertThat(duplicates.list(PairFilter.ALL, 1, 10)).hasSize(1);
    }

    @Test
    void theDayOfTheLastLookIsSaidAndHowManyListsCameSince() {
        assertThat(duplicates.search().at()).isNull();

        looks();
        assertThat(duplicates.search())
                .returns("Ana Duarte", SearchState::who)
                .returns(false, SearchState::running)
                .returns(0, SearchState::listsSince);

        desk.takesIn("Member ID,Name\n1,Ana Duarte\n", "nz", null);
        assertThat(duplicates.search().listsSince()).isEqualTo(1);
    }

    @Test
    void aLookThatNobodyEndsAnyMoreIsSaidToHaveFailed() {
        twins.does(
                "insert into duplicate_search (id, started_by, started_at) select ?, id, now() - interval '1 minute' from account limit 1",
                Ids.next());

        assertThat(duplicates.search()).returns(false, SearchState::running).returns(true, SearchState::failed);
        assertThat(looks()).isEmpty();
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyViewsDecidesNothing() {
        assertThatThrownBy(duplicates::lookAgain).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> duplicates.tellApart(Ids.next(), Ids.next()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(duplicates.count(PairFilter.ALL)).isZero();
    }

    private PairLine onlyPair() {
        List<PairLine> pairs = looks();
        assertThat(pairs).hasSize(1);
        return pairs.getFirst();
    }

    private List<PairLine> looks() {
        duplicates.lookAgain();
        long until = System.nanoTime() + 60_000_000_000L;
        while (duplicates.search().running()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("still looking");
            }
            try {
                Thread.sleep(30);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
        assertThat(duplicates.search().failed()).isFalse();
        return duplicates.list(PairFilter.ALL, 0, 50);
    }
}
