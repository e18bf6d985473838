package org.parley.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.lawmaker.LawmakerFilter;
import org.parley.lawmaker.LawmakerLine;
import org.parley.lawmaker.LawmakerSort;
import org.parley.lawmaker.Lawmakers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Two people become one: nothing is lost, nothing is there twice, and nothing happens that the preview did not show. */
@OwnDirectory
@SignedIn
class MergingTests {

    @Autowired
    private Merging merging;

    @Autowired
    private Lawmakers lawmakers;

    @Autowired
    private Twins twins;

    @Autowired
    private DataSource database;

    private UUID house;
    private UUID robert;
    private UUID bob;

    @BeforeEach
    void twoWhoAreOne() {
        twins.clear();
        house = twins.chamber("nz");
        robert = twins.person("Robert Ek");
        bob = twins.person("Bob Ek");
    }

    @AfterEach
    void clear() {
        twins.clear();
    }

    @Test
    void everyTableThatRefersToALawmakerIsMoved() {
        List<String> references = twins.lines("""
                select c.conrelid::regclass || '.' || a.attname
                  from pg_constraint c
                  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                 where c.contype = 'f' and c.confrelid in ('lawmaker'::regclass, 'lawmaker_listing'::regclass)
                """);
        List<String> columns = twins.lines("""
                select table_name || '.' || column_name from information_schema.columns c
                 where column_name = 'lawmaker_id' and data_type = 'uuid' and table_schema = 'public'
                   and exists (select from information_schema.tables t
                                where t.table_name = c.table_name and t.table_type = 'BASE TABLE' and t.table_schema = 'public')
                """);
        List<String> moved = Arrays.stream(Place.values()).map(Place::table).toList();

        assertThat(references).isNotEmpty();
        assertThat(Stream.concat(references.stream(), columns.stream())
                        .map(column -> column.substring(0, column.indexOf('.')).replace("\"", ""))
                        .filter(table -> !List.of("lawmaker_listing", "lawmaker_name", "latest_position")
                                .contains(table)))
                .as("tables that say who a lawmaker is, and that merging does not know")
                .isSubsetOf(moved);
    }

    @Test
    void blanksAreFilledAndWhatSomebodyChoseIsTaken() {
        twins.says(robert, "given_name", "Robert");
        twins.says(robert, "gender", "m");
        twins.says(robert, "notes", "Speaks Khmer.");
        twins.says(bob, "given_name", "Bob");
        twins.says(bob, "family_name", "Ek");
        twins.says(bob, "born_on", "1970-02-03");
        twins.says(bob, "gender", "male");
        twins.says(bob, "notes", "Prefers tea.");

        merges(new MergeOrder(robert, bob, Set.of("gender")));

        assertThat(lawmakers.details(robert).details()).satisfies(details -> {
            assertThat(details.officialName()).isEqualTo("Robert Ek");
            assertThat(details.givenName()).isEqualTo("Robert");
            assertThat(details.familyName()).isEqualTo("Ek");
            assertThat(details.gender()).isEqualTo("male");
            assertThat(details.bornOn()).isEqualTo("1970-02-03");
            assertThat(details.otherNames()).isEqualTo("Bob Ek");
            assertThat(details.notes()).isEqualTo("Speaks Khmer.\n\nPrefers tea.");
        });
    }

    @Test
    void bothNamesAreFoundAndOnePersonIsCounted() {
        merges(new MergeOrder(robert, bob, Set.of("name")));

        assertThat(lawmakers.count(LawmakerFilter.ALL)).isEqualTo(1);
        for (String name : List.of("bob ek", "robert ek")) {
            assertThat(lawmakers.list(LawmakerFilter.ALL.withSearch(name), LawmakerSort.NAME, 0, 5))
                    .extracting(LawmakerLine::id, LawmakerLine::name)
                    .containsExactly(tuple(robert, "Bob Ek"));
        }
    }

    @Test
    void oneSeatStaysOneAndTheOthersMove() {
        twins.seat(robert, house, "North", null, null);
        twins.seat(robert, house, "East", "2010-01-01", "2014-12-31");
        twins.does("update mandate set party = 'Green' where lawmaker_id = ?", robert);
        twins.seat(bob, house, "NORTH", "2023-11-01", null);
        twins.seat(bob, house, "East", "2015-01-01", "2019-12-31");
        twins.does("update mandate set party = 'Blue', term = '54' where lawmaker_id = ? and ended_on is null", bob);

        merges(robert, bob);

        assertThat(twins.lines("""
                select concat_ws(' ', constituency, party, term, started_on, ended_on) from mandate where lawmaker_id = '%s'
                 order by started_on desc
                """.formatted(robert)))
                .containsExactly(
                        "North Green 54 2023-11-01",
                        "East   2015-01-01 2019-12-31",
                        "East Green  2010-01-01 2014-12-31");
        assertThat(twins.reads(
                        "select party || ' ' || seated_from from lawmaker_listing where lawmaker_id = ?", robert))
                .isEqualTo("Green 2023-11-01");
    }

    @Test
    void anOpenSeatIsNotTakenForOneThatEnded() {
        twins.seat(robert, house, "North", null, null);
        twins.seat(bob, house, "North", "2008-01-01", "2011-12-31");

        merges(robert, bob);

        assertThat(twins.counts("select count(*) from mandate where lawmaker_id = ?", robert))
                .isEqualTo(2);
    }

    @Test
    void addressesIdsCommitteesAndStaffMoveAndNothingIsThereTwice() {
        UUID kept = twins.channel(robert, "email", "r.ek@parliament.example");
        twins.channel(robert, "phone", "+64 4 817 0001");
        UUID twice = twins.channel(bob, "email", "R.Ek@parliament.example");
        twins.does("update channel set state = 'works', label = 'Office' where id = ?", twice);
        twins.channel(bob, "web site", "https://ek.example");
        twins.externalId(robert, "nz/member id", "1");
        twins.externalId(bob, "nz/member id", "77");
        twins.committee("Rivers", house, robert, "member");
        twins.committee("Rivers", house, bob, "chair");
        twins.committee("Lakes", house, bob, "member");
        twins.does(
                "insert into staff_member (id, version, lawmaker_id, name) values (uuidv7(), 0, ?, 'Dao Vann')", bob);

        merges(robert, bob);

        assertThat(twins.lines(
                        "select kind || ' ' || value || ' ' || label || ' ' || state from channel where lawmaker_id = '%s' order by 1"
                                .formatted(robert)))
                .containsExactly(
                        "email r.ek@parliament.example Office works",
                        "phone +64 4 817 0001  unverified",
                        "web site https://ek.example  unverified");
        assertThat(twins.counts("select count(*) from channel where id = ?", kept))
                .isEqualTo(1);
        assertThat(twins.lines(
                        "select value from lawmaker_external_id where lawmaker_id = '%s' order by 1".formatted(robert)))
                .containsExactly("1", "77");
        assertThat(twins.lines("""
                select k.name || ' ' || s.role from committee_seat s join committee k on k.id = s.committee_id
                 where s.lawmaker_id = '%s' order by 1
                """.formatted(robert))).containsExactly("Lakes member", "Rivers chair");
        assertThat(twins.counts("select count(*) from staff_member where lawmaker_id = ?", robert))
                .isEqualTo(1);
        assertThat(twins.counts("select count(*) from lawmaker where id = ?", bob))
                .isZero();
    }

    @Test
    void theOldIdLeadsToThePersonHoweverOftenTheyAreMerged() {
        UUID roberto = twins.person("Roberto Ek");

        merges(robert, bob);
        merges(roberto, robert);

        assertThat(lawmakers.whoStayed(bob)).hasValue(roberto);
        assertThat(lawmakers.whoStayed(robert)).hasValue(roberto);
        assertThat(lawmakers.whoStayed(roberto)).isEmpty();
        assertThat(twins.lines("select name from merged_name where lawmaker_id = '%s'".formatted(roberto)))
                .contains("bob ek", "robert ek", "roberto ek");
    }

    @Test
    void whatWasSaidAboutOneIsSaidAboutBoth() {
        UUID third = twins.person("Bo Ek");
        twins.pair(bob, third, 60, "similar-name");
        twins.pair(robert, bob, 60, "similar-name");
        twins.apart(third, bob);
        twins.apart(robert, bob);

        merges(robert, bob);

        assertThat(twins.counts(
                        "select count(*) from different_people where ? in (one, other) and ? in (one, other)",
                        robert,
                        third))
                .isEqualTo(1);
        assertThat(twins.counts("select count(*) from different_people")).isEqualTo(1);
        assertThat(twins.counts("select count(*) from duplicate_pair")).isZero();
    }

    @Test
    void thePreviewShowsTheResultAndChangesNothing() {
        twins.seat(robert, house, "North", null, null);
        twins.says(robert, "honorific", "Hon");
        twins.says(bob, "honorific", "Dr");
        twins.says(bob, "born_on", "1970-02-03");
        twins.channel(bob, "email", "bob.ek@parliament.example");
        String before = everything();

        MergePreview preview = merging.preview(new MergeOrder(robert, bob, Set.of("honorific")));

        assertThat(everything()).isEqualTo(before);
        assertThat(preview.fields())
                .filteredOn(Compared::isAsked)
                .extracting(Compared::field)
                .containsExactlyInAnyOrder("name", "honorific");
        assertThat(field(preview, "honorific").result()).containsExactly("Dr");
        assertThat(field(preview, "name").result()).containsExactly("Robert Ek");
        assertThat(field(preview, "birthday").result()).containsExactly("1970-02-03");
        assertThat(field(preview, "other-names").result()).containsExactly("Bob Ek");
        assertThat(field(preview, "email").result()).containsExactly("bob.ek@parliament.example");
        assertThat(preview.apart()).isNull();
    }

    @Test
    void aMergeOfWhatNobodySawIsRefused() {
        MergeOrder order = new MergeOrder(robert, bob, Set.of());
        String seen = merging.preview(order).seen();
        twins.channel(bob, "email", "bob.ek@parliament.example");

        assertThatThrownBy(() -> merging.merge(order, seen))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("duplicate.refusal.changed"));
        assertThat(lawmakers.count(LawmakerFilter.ALL)).isEqualTo(2);

        merging.merge(order, merging.preview(order).seen());
        assertThatThrownBy(() -> merging.merge(order, seen)).isInstanceOf(NotFound.class);
    }

    @Test
    void whileAListIsEnteredNobodyMerges() throws SQLException {
        MergeOrder order = new MergeOrder(robert, bob, Set.of());
        String seen = merging.preview(order).seen();

        try (Connection list = database.getConnection();
                Statement statement = list.createStatement()) {
            list.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(41, 0)");
            assertThatThrownBy(() -> merging.merge(order, seen))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("duplicate.refusal.list"));
            assertThatThrownBy(() -> merging.preview(order)).isInstanceOf(Refusal.class);
            list.rollback();
        }

        merging.merge(order, seen);
        assertThat(lawmakers.count(LawmakerFilter.ALL)).isEqualTo(1);
    }

    @Test
    void nobodyIsMergedWithThemselvesAndNobodyDecidesAboutOtherFields() {
        assertThatThrownBy(() -> merging.preview(new MergeOrder(robert, robert, Set.of())))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new MergeOrder(robert, bob, Set.of("version")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyViewsMergesNobody() {
        MergeOrder order = new MergeOrder(robert, bob, Set.of());

        assertThatThrownBy(() -> merging.preview(order)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> merging.merge(order, "")).isInstanceOf(AccessDeniedException.class);
    }

    private void merges(UUID stays, UUID gone) {
        merges(new MergeOrder(stays, gone, Set.of()));
    }

    private void merges(MergeOrder order) {
        merging.merge(order, merging.preview(order).seen());
    }

    private static Compared field(MergePreview preview, String field) {
        return preview.fields().stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private String everything() {
        return twins.everything(robert) + twins.everything(bob) + twins.counts("select count(*) from lawmaker_merge");
    }
}
