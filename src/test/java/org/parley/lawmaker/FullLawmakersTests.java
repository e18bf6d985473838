package org.parley.lawmaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.parliament.ChannelKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Lawmakers are read whole, in the order and with the filter of the list, and never all at once. */
@SpringBootTest
@Transactional
@SignedIn
class FullLawmakersTests {

    @Autowired
    private FullLawmakers lawmakers;

    @Autowired
    private Lawmakers list;

    @Autowired
    private JdbcClient jdbc;

    private People people;

    @BeforeEach
    void begin() {
        people = new People(jdbc);
    }

    @Test
    void somebodyComesWithEverything() {
        UUID mele = person("Mele Fonoti");
        people.seat(mele, people.chamber("gb", "commons"), "Green", "North", LocalDate.of(2024, 7, 4), null);
        people.seat(mele, people.chamber("gb", "lords"), "", "", null, LocalDate.of(2020, 1, 1));
        people.email(mele, "mele@parliament.example");
        jdbc.sql("insert into lawmaker_external_id (lawmaker_id, scheme, value) values (?, 'wikidata', 'Q1')")
                .param(mele)
                .update();

        assertThat(all(LawmakerFilter.ALL.withSearch("mele"))).singleElement().satisfies(who -> {
            assertThat(who.seats())
                    .extracting(FullLawmaker.Seat::chamber, FullLawmaker.Seat::startedOn, FullLawmaker.Seat::endedOn)
                    .containsExactly(
                            tuple("House of Commons", "2024-07-04", ""), tuple("House of Lords", "", "2020-01-01"));
            assertThat(who.ways())
                    .containsExactly(
                            new FullLawmaker.Way(ChannelKind.EMAIL, "mele@parliament.example", "", "unverified"));
            assertThat(who.ids()).containsExactly(new ExternalId("wikidata", "Q1"));
        });
        assertThat(lawmakers.schemes(LawmakerFilter.ALL.withSearch("mele"))).containsExactly("wikidata");
        assertThat(lawmakers.schemes(LawmakerFilter.ALL.withSearch("nobody"))).isEmpty();
    }

    @Test
    void theOrderIsTheOneOfTheList() {
        UUID commons = people.chamber("gb", "commons");
        for (String party : List.of("Blue", "Amber", "Coral")) {
            people.seat(person(party + " Person"), commons, party, "", null, null);
        }
        person("Nobody Seated");

        for (LawmakerSort.By by : LawmakerSort.By.values()) {
            for (boolean down : new boolean[] {false, true}) {
                LawmakerSort sort = new LawmakerSort(by, down);
                assertThat(read(LawmakerFilter.ALL, sort))
                        .as(by + " " + down)
                        .extracting(FullLawmaker::id)
                        .containsExactlyElementsOf(list.list(LawmakerFilter.ALL, sort, 0, 100).stream()
                                .map(LawmakerLine::id)
                                .toList());
            }
        }
    }

    @Test
    void onlyWhoFitsComesAndOnlyWithSeatsOfTheParliament() {
        UUID mele = person("Mele Fonoti");
        people.seat(mele, people.chamber("gb", "commons"), "Green", "North", null, null);
        people.seat(mele, people.chamber("nz", "chamber"), "Blue", "South", null, LocalDate.of(2001, 1, 1));
        people.seat(person("Ari Tane"), people.chamber("nz", "chamber"), "Blue", "", null, null);

        assertThat(all(LawmakerFilter.ALL.withParliament(people.parliament("gb"))))
                .singleElement()
                .satisfies(who -> assertThat(who.seats())
                        .extracting(FullLawmaker.Seat::party)
                        .containsExactly("Green"));
        assertThat(all(LawmakerFilter.ALL.withChamber(people.chamber("gb", "commons"))))
                .singleElement()
                .satisfies(who -> assertThat(who.seats()).hasSize(1));
        assertThat(all(LawmakerFilter.ALL.withParty("Blue").withSearch("tane"))).hasSize(1);
        assertThat(all(LawmakerFilter.ALL.withSearch("mele")))
                .singleElement()
                .satisfies(who -> assertThat(who.seats()).hasSize(2));
    }

    @Test
    void rowsAreReadWhileTheyGoOutAndNeverHeldTogether() {
        jdbc.sql("""
                insert into lawmaker (id, version, official_name)
                select gen_random_uuid(), 0, 'Person ' || n from generate_series(1, 2000) n
                """).update();
        jdbc.sql("create sequence was_read").update();
        jdbc.sql("alter table lawmaker rename to lawmaker_itself").update();
        jdbc.sql("""
                create view lawmaker as
                select id, version, official_name, given_name, family_name, name_order, honorific, other_names, born_on, gender,
                       notes || left(nextval('was_read')::text, 0) as notes
                  from lawmaker_itself
                """).update();
        List<Long> readWhenTheFirstCame = new ArrayList<>();

        lawmakers.each(LawmakerFilter.ALL, LawmakerSort.NAME, who -> {
            if (readWhenTheFirstCame.isEmpty()) {
                readWhenTheFirstCame.add(wasRead());
            }
        });

        assertThat(readWhenTheFirstCame)
                .singleElement()
                .satisfies(read -> assertThat(read).isLessThan(500));
        assertThat(wasRead()).isGreaterThanOrEqualTo(2_000);
    }

    @Test
    void whoOnlyLooksReadsNobodyWhole() {
        Acting.as(
                jdbc,
                "Vera",
                Role.VIEWER,
                () -> assertThatThrownBy(() -> all(LawmakerFilter.ALL)).isInstanceOf(AccessDeniedException.class));
    }

    private long wasRead() {
        return jdbc.sql("select last_value from was_read").query(Long.class).single();
    }

    private UUID person(String name) {
        return people.person(name, "", "");
    }

    private List<FullLawmaker> all(LawmakerFilter filter) {
        return read(filter, LawmakerSort.NAME);
    }

    private List<FullLawmaker> read(LawmakerFilter filter, LawmakerSort sort) {
        List<FullLawmaker> found = new ArrayList<>();
        lawmakers.each(filter, sort, found::add);
        return found;
    }
}
