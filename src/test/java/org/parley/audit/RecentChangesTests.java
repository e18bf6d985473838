package org.parley.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.audit.ChangePage.Subject;
import org.parley.audit.HistoryEntry.Change;
import org.parley.letter.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Managers see what changed everywhere in one order, narrowed as they ask, and never more than the records show them. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.MANAGER)
class RecentChangesTests {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 4);

    @Autowired
    private RecentChanges changes;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    private long before;
    private UUID mele;
    private UUID house;

    @BeforeEach
    void aLawmakerAndALetterThatWereCorrected() {
        before = jdbc.sql("select coalesce(max(id), 0) from audit_entry")
                .query(Long.class)
                .single();
        house = cast.chamber(cast.parliament("Assembly of Zenobia"), "House", "single");
        mele = cast.lawmaker("Mele", "Zenobiana", house, "Greens");
        UUID letter = cast.letter("Zenobian rivers");
        act(() -> run("update lawmaker set honorific = 'Dr' where id = '%s'".formatted(mele)));
        act(() -> run(
                "insert into staff_member (id, version, lawmaker_id, name) values (gen_random_uuid(), 0, '%s', 'Ivo')"
                        .formatted(mele)));
        act(() -> run("update letter set title = 'Zenobian lakes' where id = '%s'".formatted(letter)));
    }

    @Test
    void theLatestComesFirstWhateverTheKind() {
        assertThat(page(ChangeFilter.ALL, 3).entries())
                .extracting(HistoryEntry::place)
                .containsExactly("letter", "staff_member", "lawmaker");
    }

    @Test
    void eachIsToldWithThePageOnWhichItStands() {
        ChangePage page = page(ChangeFilter.ALL, 3);

        assertThat(page.subjects().get(mele)).isEqualTo(new Subject("Mele Zenobiana", "lawmakers/" + mele));
        assertThat(page.entries().get(1).changes())
                .extracting(Change::subject, Change::name)
                .containsExactly(tuple(mele, "Ivo"));
        assertThat(page.subjects().values()).extracting(Subject::name).contains("Zenobian lakes");
    }

    @Test
    void pagesGoOnWhereTheLastOneEndedAlsoWhenMoreArrives() {
        ChangePage first = page(ChangeFilter.ALL, 2);
        act(() -> run("update lawmaker set honorific = 'Prof' where id = '%s'".formatted(mele)));

        ChangePage second = changes.page(ChangeFilter.ALL, first.next(), 2);

        assertThat(second.entries().getFirst().place()).isEqualTo("lawmaker");
        assertThat(second.entries().getFirst().changes().getFirst().fields())
                .extracting(HistoryEntry.Field::became)
                .containsExactly("Dr");
        assertThat(all(ChangeFilter.ALL, 2))
                .isEqualTo(all(ChangeFilter.ALL, 50))
                .doesNotHaveDuplicates();
    }

    @Test
    void theyAreNarrowedByWhoMadeThem() {
        UUID bo = Acting.account(jdbc, "Bo Okonkwo", Role.OFFICER);
        by(bo.toString(), () -> run("update lawmaker set honorific = 'Sir' where id = '%s'".formatted(mele)));
        by("machine", () -> run("update lawmaker set honorific = 'Lord' where id = '%s'".formatted(mele)));
        by("", () -> run("update lawmaker set honorific = '' where id = '%s'".formatted(mele)));

        assertThat(became(ChangeFilter.ALL.withBy(new Changer.Person(bo, "")))).containsExactly("Sir");
        assertThat(became(ChangeFilter.ALL.withBy(new Changer.Machine())))
                .first()
                .isEqualTo("Lord");
        assertThat(page(ChangeFilter.ALL.withBy(new Changer.Parley()), 5).entries())
                .isNotEmpty()
                .allMatch(entry -> entry.who().isEmpty() && !entry.atMachine());
        assertThat(changes.people())
                .extracting(Changer.Person::name)
                .contains("Bo Okonkwo")
                .isSorted();
    }

    @Test
    void theyAreNarrowedByKindWithWhatBelongsToIt() {
        assertThat(page(ChangeFilter.ALL.withKind("lawmaker"), 2).entries())
                .extracting(HistoryEntry::place)
                .containsExactly("staff_member", "lawmaker");
        assertThat(changes.kinds())
                .contains("lawmaker", "letter", "contact", "follow_up", "channel", "signatory", "position")
                .doesNotContain("staff_member", "ask", "account");
        assertThat(all(ChangeFilter.ALL.withKind("lawmaker"), 1))
                .isEqualTo(all(ChangeFilter.ALL.withKind("lawmaker"), 50));
    }

    @Test
    void theyAreNarrowedByDaysOnTheReadersClock() {
        moved("2031-05-04T23:30:00Z");
        ChangeFilter thatDay = ChangeFilter.ALL.withFrom(DAY).withUntil(DAY);
        ChangeFilter dayAfter = ChangeFilter.ALL.withFrom(DAY.plusDays(1)).withUntil(DAY.plusDays(1));

        assertThat(page(thatDay, 50).entries()).isNotEmpty();
        assertThat(page(dayAfter, 50).entries()).isEmpty();
        Acting.as(jdbc, "Ika Putri", Role.MANAGER, "Asia/Jakarta", () -> {
            assertThat(page(thatDay, 50).entries()).isEmpty();
            assertThat(page(dayAfter, 50).entries()).isNotEmpty();
        });
        assertThat(page(ChangeFilter.ALL.withFrom(DAY.plusDays(2)), 50).entries())
                .isEmpty();
    }

    @Test
    void aRecordIsFoundByItsNameAndToldAlone() {
        act(() -> run("update lawmaker set gender = 'f' where true"));
        ChangeFilter called = ChangeFilter.ALL.withSearch("zenobiána mel");

        assertThat(page(called, 50).entries())
                .extracting(HistoryEntry::place)
                .startsWith("lawmaker", "staff_member", "lawmaker")
                .doesNotContain("letter");
        assertThat(page(called, 50).entries())
                .flatExtracting(HistoryEntry::changes)
                .allMatch(change -> change.subject().equals(mele));
        assertThat(all(called, 1)).isEqualTo(all(called, 50));
        assertThat(page(called.withKind("letter"), 50).entries()).isEmpty();
        assertThat(page(ChangeFilter.ALL.withSearch("nobody is called so"), 50).entries())
                .isEmpty();
        assertThat(page(called, 50).findsMore()).isFalse();
    }

    @Test
    void aSearchFindsTooManyOnlyWhenThereAreMoreThanItLists() {
        ChangeFilter called = ChangeFilter.ALL.withSearch("xanadu");
        run("""
            insert into partner (id, version, name)
            select uuidv7(), 0, 'Friends of Xanadu ' || n from generate_series(1, %d) n
            """.formatted(RecentChanges.FOUND));
        assertThat(page(called, 5).findsMore()).isFalse();
        assertThat(page(called, 5).entries().getFirst().records()).isEqualTo(RecentChanges.FOUND);

        run("insert into partner (id, version, name) values (uuidv7(), 0, 'Friends of Xanadu for ever')");

        assertThat(page(called, 5).findsMore()).isTrue();
    }

    @Test
    void followUpsOfOneActAreCountedAsFarAsTheyAreToldAndStayWhenTheyAreGone() {
        UUID letter = cast.letter("Zenobian bridges");
        UUID me = Acting.account(jdbc, "Bo Okonkwo", Role.OFFICER);
        act(() -> jdbc.sql("""
                        insert into follow_up (id, version, what, due_on, assignee_id, raised_by)
                        select uuidv7(), 0, 'Ask number ' || n, current_date, :me, :me from generate_series(1, 130) n
                        """).param("me", me).update());
        act(() -> jdbc.sql("""
                        insert into reminder (follow_up_id, letter_id, says)
                        select id, :letter, 'Remind somebody' from follow_up where what ~ ' [0-9]$'
                        """).param("letter", letter).update());
        act(() -> run("update follow_up f set what = r.says from reminder r where r.follow_up_id = f.id"));

        assertThat(numbers("insert")).as("9 became anonymous since").containsExactly(121);

        act(() -> run("delete from follow_up where what ~ 'Ask number [0-9]{3}'"));

        assertThat(numbers("delete")).containsExactly(31);
        assertThat(numbers("insert")).containsExactly(121);
        assertThat(page(ChangeFilter.ALL.withKind("follow_up"), 5).toString()).contains("Ask number 100");
    }

    /** How many each entry of this test tells of; what others committed lies before it. */
    private List<Integer> numbers(String kind) {
        return page(ChangeFilter.ALL.withKind("follow_up"), 5).entries().stream()
                .filter(entry -> entry.id() > before
                        && entry.place().equals("follow_up")
                        && entry.kind().equals(kind))
                .map(HistoryEntry::records)
                .toList();
    }

    @Test
    void manyRecordsOfOneActAreOneEntryThatOpens() {
        cast.lawmakers(house, 70);
        HistoryEntry entry = page(ChangeFilter.ALL.withKind("lawmaker"), 5).entries().stream()
                .filter(one -> one.place().equals("lawmaker") && one.records() >= 70)
                .findFirst()
                .orElseThrow();

        List<UUID> opened =
                new ArrayList<>(entry.changes().stream().map(Change::record).toList());
        long last = entry.changes().getLast().id();
        List<RecentChanges.Told> more = changes.more(ChangeFilter.ALL, entry, last, 30);
        while (!more.isEmpty()) {
            more.forEach(told -> opened.add(told.change().record()));
            more = changes.more(ChangeFilter.ALL, entry, more.getLast().change().id(), 30);
        }

        assertThat(entry.changes()).hasSize(HistoryEntry.SHOWN);
        assertThat(opened).hasSize(entry.rows()).doesNotHaveDuplicates();
    }

    @Test
    void eachRecordIsHandedOverOnceForAFile() {
        cast.lawmakers(house, 600);
        List<Long> told = new ArrayList<>();
        changes.each(
                ChangeFilter.ALL.withKind("lawmaker"),
                one -> told.add(one.change().id()));

        assertThat(told).hasSizeGreaterThan(600).doesNotHaveDuplicates();
    }

    @Test
    void whatBecameOfAccountsIsForAdministrators() {
        UUID bo = Acting.account(jdbc, "Bo Okonkwo", Role.OFFICER);
        act(() -> run("update account set name = 'Bo O.', password_hash = 'secret' where id = '%s'".formatted(bo)));

        assertThat(page(ChangeFilter.ALL.withKind("account"), 50).entries()).isEmpty();
        Acting.as(jdbc, "Ada Root", Role.ADMINISTRATOR, () -> {
            assertThat(page(ChangeFilter.ALL.withKind("account"), 50).toString())
                    .contains("Bo O.", "administration/accounts")
                    .doesNotContain("secret");
            assertThat(changes.kinds()).contains("account");
        });
    }

    @Test
    void aRecordThatIsGoneIsToldWithoutALink() {
        UUID gone = UUID.randomUUID();
        act(() -> run("insert into partner (id, version, name) values ('%s', 0, 'Short-lived')".formatted(gone)));
        act(() -> run("delete from partner where id = '%s'".formatted(gone)));

        ChangePage page = page(ChangeFilter.ALL.withKind("partner"), 2);

        assertThat(page.entries()).extracting(HistoryEntry::kind).containsExactly("delete", "insert");
        assertThat(page.subjects()).isEmpty();
    }

    @Test
    void nobodyBelowAManagerMayAsk() {
        for (Role role : List.of(Role.OFFICER, Role.VIEWER)) {
            Acting.as(jdbc, "Bo Okonkwo", role, () -> {
                assertThatThrownBy(() -> page(ChangeFilter.ALL, 5)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> changes.each(ChangeFilter.ALL, told -> {}))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> changes.people()).isInstanceOf(AccessDeniedException.class);
            });
        }
    }

    private ChangePage page(ChangeFilter filter, int limit) {
        return changes.page(filter, null, limit);
    }

    private List<Long> all(ChangeFilter filter, int limit) {
        List<Long> all = new ArrayList<>();
        ChangePage.@Nullable Place place = null;
        do {
            ChangePage page = changes.page(filter, place, limit);
            page.entries().forEach(entry -> all.add(entry.id()));
            place = page.next();
        } while (place != null);
        return all;
    }

    private List<String> became(ChangeFilter filter) {
        return page(filter, 5).entries().stream()
                .flatMap(entry -> entry.changes().stream())
                .flatMap(change -> change.fields().stream())
                .map(HistoryEntry.Field::became)
                .toList();
    }

    private void by(String who, Runnable does) {
        String before = jdbc.sql("select current_setting('parley.actor', true)")
                .query(String.class)
                .optional()
                .orElse("");
        jdbc.sql("select set_config('parley.actor', ?, true)")
                .param(who)
                .query((row, number) -> number)
                .list();
        act(does);
        jdbc.sql("select set_config('parley.actor', ?, true)")
                .param(before)
                .query((row, number) -> number)
                .list();
    }

    /** One act of its own. */
    private void act(Runnable does) {
        run("set local parley.act = ''");
        does.run();
        run("set local parley.act = ''");
    }

    /** Everything so far happened at another time. */
    private void moved(String at) {
        run("set local parley.forgets = 'history'");
        jdbc.sql("update audit_entry set at = :at")
                .param("at", Instant.parse(at).atOffset(ZoneOffset.UTC))
                .update();
        run("set local parley.forgets = ''");
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
