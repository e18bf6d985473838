package org.parley.lawmaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.account.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Paging by key shows exactly the rows that an ORDER BY would, in every order, from both ends and anywhere between. */
@SpringBootTest
@Transactional
@SignedIn
class ListingPagesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int REACH = 7;
    private static final int PAGE = 10;

    @Autowired
    JdbcClient jdbc;

    private Listing listing;

    @BeforeEach
    void manyNamesakes() {
        jdbc.sql("""
                        insert into lawmaker (id, version, official_name, given_name, family_name)
                        select gen_random_uuid(), 0, 'Person ' || n % 13, (array['Éva', 'ana', 'Bo', ''])[1 + n % 4],
                               (array['Szabó', 'szabo', 'Ångström', 'วงศ์', ''])[1 + n % 5]
                          from generate_series(1, 230) n
                        """).update();
        jdbc.sql("""
                        insert into mandate (id, version, lawmaker_id, chamber_id, party, constituency, political_group, started_on, ended_on)
                        select gen_random_uuid(), 0, l.id, c.id, (array['', 'Left', 'Éire'])[1 + n % 3], 'D' || n % 7, 'G' || n % 2,
                               case when n % 4 > 0 then date '2000-01-01' + (n % 9)::integer end, case when n % 3 = 0 then date '2020-01-01' + (n % 5)::integer end
                          from (select id, row_number() over (order by id) as n from lawmaker) l
                          join (select id, row_number() over (order by id) as m from chamber) c on c.m = 1 + n % 5
                         where n % 6 > 0
                        """).update();
        listing = new Listing(jdbc, new Ladders(), REACH);
    }

    static Stream<LawmakerSort> everyOrder() {
        return Stream.of(LawmakerSort.By.values())
                .flatMap(by -> Stream.of(new LawmakerSort(by, false), new LawmakerSort(by, true)));
    }

    @ParameterizedTest
    @MethodSource("everyOrder")
    void scrollingForwards(LawmakerSort sort) {
        List<UUID> seen = new ArrayList<>();
        for (int row = 0; row < 250; row += PAGE) {
            seen.addAll(ids(LawmakerFilter.ALL, sort, row, PAGE));
        }

        assertThat(seen).isEqualTo(inOrder(LawmakerFilter.ALL, sort));
    }

    @ParameterizedTest
    @MethodSource("everyOrder")
    void scrollingBackwardsAndJumping(LawmakerSort sort) {
        List<UUID> wanted = inOrder(LawmakerFilter.ALL, sort);

        for (int row : new int[] {225, 220, 210, 200, 120, 40, 8, 7, 0, 101, 230, 500}) {
            assertThat(ids(LawmakerFilter.ALL, sort, row, PAGE))
                    .as("from row " + row)
                    .isEqualTo(wanted.subList(Math.min(row, wanted.size()), Math.min(row + PAGE, wanted.size())));
        }
    }

    @ParameterizedTest
    @MethodSource("everyOrder")
    void jumpingInANarrowedList(LawmakerSort sort) {
        for (LawmakerFilter filter : List.of(
                LawmakerFilter.ALL.withSearch("person szab"),
                LawmakerFilter.ALL.withParty("Éire"),
                LawmakerFilter.ALL.withInOffice(true),
                LawmakerFilter.ALL.withConstituency("d3"))) {
            List<UUID> wanted = inOrder(filter, sort);
            assertThat(wanted).hasSizeGreaterThan(20);

            for (int row : new int[] {15, 20, 12, 9}) {
                assertThat(ids(filter, sort, row, 5))
                        .isEqualTo(wanted.subList(Math.min(row, wanted.size()), Math.min(row + 5, wanted.size())));
            }
        }
    }

    @Test
    void aSearchIsCountedNoFurtherThanItMustAndAListIsCountedWhole() {
        Listing brief = new Listing(jdbc, new Ladders(20), REACH);

        assertThat(brief.count(LawmakerFilter.ALL.withSearch("person"), TODAY)).isEqualTo(21);
        assertThat(brief.count(LawmakerFilter.ALL.withSearch("person").withParty("Left"), TODAY))
                .isEqualTo(21);
        assertThat(brief.count(LawmakerFilter.ALL.withSearch("nobody"), TODAY)).isZero();
        assertThat(brief.count(LawmakerFilter.ALL, TODAY)).isEqualTo(230);
    }

    @ParameterizedTest
    @MethodSource("everyOrder")
    void scrollingOnPastWhatWasCounted(LawmakerSort sort) {
        LawmakerFilter search = LawmakerFilter.ALL.withSearch("person");
        List<UUID> wanted = inOrder(search, sort);
        listing = new Listing(jdbc, new Ladders(20), REACH);

        assertThat(wanted).hasSize(230);
        for (int row : new int[] {190, 0, 10, 20, 30, 120, 225, 230, 500}) {
            assertThat(ids(search, sort, row, PAGE))
                    .as("from row " + row)
                    .isEqualTo(wanted.subList(Math.min(row, wanted.size()), Math.min(row + PAGE, wanted.size())));
        }
    }

    @ParameterizedTest
    @MethodSource("everyOrder")
    void whatIsFoundOnTheWayAndWhatIsSortedForItAreTheSamePages(LawmakerSort sort) {
        for (LawmakerFilter filter : List.of(
                LawmakerFilter.ALL.withSearch("person"),
                LawmakerFilter.ALL.withSearch("szab"),
                LawmakerFilter.ALL.withSearch("szab").withInOffice(true))) {
            List<UUID> wanted = inOrder(filter, sort);
            listing = new Listing(jdbc, new Ladders(20), REACH);
            assertThat(listing.count(filter, TODAY)).isEqualTo(21);

            for (int row : new int[] {0, 5, 7, 18, 40}) {
                assertThat(ids(filter, sort, row, PAGE))
                        .as("from row " + row)
                        .isEqualTo(wanted.subList(Math.min(row, wanted.size()), Math.min(row + PAGE, wanted.size())));
            }
        }
    }

    @Test
    void theShortRowsOfNamesAndTheWholeRowsShowTheSame() {
        LawmakerFilter names = LawmakerFilter.ALL.withSearch("person szab");
        LawmakerFilter namesAndMore = names.withWritable(false);

        for (boolean descending : new boolean[] {false, true}) {
            LawmakerSort sort = new LawmakerSort(LawmakerSort.By.NAME, descending);
            for (int row : new int[] {0, 7, 20, 60}) {
                assertThat(ids(names, sort, row, PAGE)).isNotEmpty().isEqualTo(ids(namesAndMore, sort, row, PAGE));
            }
        }
    }

    private List<UUID> inOrder(LawmakerFilter filter, LawmakerSort sort) {
        return new Listing(jdbc, new Ladders(), 1_000)
                .page(filter, sort, TODAY, 0, 1_000).stream()
                        .map(LawmakerLine::id)
                        .toList();
    }

    private List<UUID> ids(LawmakerFilter filter, LawmakerSort sort, int offset, int limit) {
        return listing.page(filter, sort, TODAY, offset, limit).stream()
                .map(LawmakerLine::id)
                .toList();
    }
}
