package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Refusal;
import org.parley.intake.decision.Leaving;
import org.parley.lawmaker.EndReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** An import is taken back: nothing of it is left, except what somebody changed or used since, and that is said. */
@SpringBootTest
@SignedIn
class IntakeUndoTests {

    private static final List<String> TABLES = List.of("lawmaker", "mandate", "lawmaker_listing", "channel");

    private static final String MEMBERS = """
            Member ID,First name,Last name,Constituency,Party,Email
            1,Ana,Duarte,North,Green,ana.duarte@parliament.example
            2,Bo,Ek,South,Blue,bo.ek@parliament.example
            3,Chea,Sok,East,,
            """;

    /** Fills Chea Sok's party, birthday and address, and brings Dao Vann. */
    private static final String LATER = """
            Member ID,First name,Last name,Constituency,Party,Email,Date of birth
            1,Ana,Duarte,North,Green,ana.duarte@parliament.example,
            3,Chea,Sok,East,Red,chea.sok@parliament.example,1970-02-03
            4,Dao,Vann,West,Red,dao.vann@parliament.example,
            """;

    @Autowired
    private Intakes intakes;

    @Autowired
    private IntakeUndo undo;

    @Autowired
    private Sorting sorting;

    @Autowired
    private Desk desk;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        desk.begins();
    }

    @AfterEach
    void clear() {
        jdbc.sql("delete from follow_up where what = 'Call them'").update();
        desk.clears();
    }

    @Test
    void newcomersGoWithEverythingThatCameWithThem() {
        UUID run = desk.takesIn(MEMBERS, "nz", null).id();

        IntakeRun back = takesBack(run);

        assertThat(back.state()).isEqualTo(IntakeState.UNDONE);
        assertThat(back.finishedAt()).isNotNull();
        assertThat(undo.undone(run))
                .hasValueSatisfying(undone -> assertThat(undone)
                        .returns(3, Undone::removed)
                        .returns(0, Undone::restored)
                        .returns(0, Undone::staying)
                        .returns("Ana Duarte", Undone::who));
        assertThat(TABLES).allSatisfy(table -> assertThat(desk.more(table)).isZero());
        assertThat(desk.counts("select count(*) from lawmaker_external_id where scheme like 'nz/%'"))
                .isZero();
    }

    @Test
    void whatWasChangedIsAsBeforeAndTheSameListEntersAgain() {
        desk.takesIn(MEMBERS, "nz", null);
        String before = everything("Chea Sok");
        UUID later = desk.takesIn(LATER, "nz", null).id();
        assertThat(everything("Chea Sok")).isNotEqualTo(before).contains("Red", "1970-02-03", "chea.sok@");

        takesBack(later);

        assertThat(everything("Chea Sok")).isEqualTo(before);
        assertThat(desk.more("lawmaker")).isEqualTo(3);
        assertThat(undo.undone(later))
                .hasValueSatisfying(
                        undone -> assertThat(undone).returns(1, Undone::removed).returns(1, Undone::restored));
        assertThat(desk.takesIn(LATER, "nz", null).counts())
                .returns(1, Counts::fresh)
                .returns(1, Counts::changed);
    }

    @Test
    void aNewcomerWhomSomebodyCorrectedStaysWhole() {
        UUID run = desk.takesIn(MEMBERS, "nz", null).id();
        desk.corrects("Chea Sok");

        takesBack(run);

        assertThat(everything("Chea Sok")).contains("Speaks Khmer.", "East");
        assertThat(desk.more("lawmaker")).isEqualTo(1);
        assertThat(desk.more("mandate")).isEqualTo(1);
        assertThat(undo.rest(run, 0, 10))
                .singleElement()
                .satisfies(rest -> assertThat(rest)
                        .returns("Chea Sok", RestLine::name)
                        .returns("", RestLine::field)
                        .returns("intake.rest.changed", RestLine::reason));
    }

    @Test
    void aNewcomerWhomSomebodyUsesStaysWhole() {
        UUID run = desk.takesIn(MEMBERS, "nz", null).id();
        promisesToCall("Bo Ek");

        takesBack(run);

        assertThat(everything("Bo Ek")).contains("South", "Blue", "bo.ek@parliament.example");
        assertThat(desk.more("lawmaker")).isEqualTo(1);
        assertThat(undo.rest(run, 0, 10))
                .extracting(RestLine::name, RestLine::reason)
                .containsExactly(tuple("Bo Ek", "intake.rest.used"));
    }

    @Test
    void aFieldThatSomebodyChangedSinceStaysAndTheOthersGoBack() {
        desk.takesIn(MEMBERS, "nz", null);
        UUID later = desk.takesIn(LATER, "nz", null).id();
        jdbc.sql("""
                update mandate set party = 'Purple', version = version + 1
                 where lawmaker_id = (select id from lawmaker where official_name = 'Chea Sok')
                """).update();

        takesBack(later);

        assertThat(everything("Chea Sok")).contains("Purple").doesNotContain("1970-02-03", "chea.sok@");
        assertThat(undo.rest(later, 0, 10))
                .singleElement()
                .satisfies(rest -> assertThat(rest)
                        .returns("party", RestLine::field)
                        .returns("Purple", RestLine::ours)
                        .returns("Red", RestLine::theirs));
    }

    @Test
    void whatALaterListSaidAboutANewcomerStays() {
        UUID first = desk.takesIn(MEMBERS, "nz", null).id();
        desk.takesIn(LATER, "nz", null);

        takesBack(first);

        assertThat(everything("Chea Sok")).contains("Red");
        assertThat(desk.counts("select count(*) from lawmaker where official_name in ('Ana Duarte', 'Bo Ek')"))
                .isZero();
    }

    @Test
    void seatsThatItEndedAreOpenAgain() {
        desk.takesIn(MEMBERS, "nz", null);
        String before = everything("Bo Ek");
        UUID later = desk.hands(LATER);
        desk.reads(later, "nz", null);
        sorting.endsSeats(later, new Leaving(LocalDate.of(2026, 10, 31), EndReason.RESIGNED));
        desk.enters(later);
        assertThat(everything("Bo Ek")).contains("2026-10-31");

        takesBack(later);

        assertThat(everything("Bo Ek")).isEqualTo(before);
    }

    @Test
    void onlyWhatIsEnteredIsTakenBackAndOnlyOnce() {
        UUID open = desk.hands(MEMBERS);
        desk.reads(open, "nz", null);

        undo.undo(open);

        assertThat(desk.waits(open).state()).isEqualTo(IntakeState.SORTED);

        desk.enters(open);
        takesBack(open);
        undo.undo(open);

        assertThat(desk.waits(open).state()).isEqualTo(IntakeState.UNDONE);
        assertThat(undo.undone(open)).map(Undone::removed).hasValue(3);
    }

    @Test
    void workOnItThatNobodyDoesAnyMoreLeavesItEntered() {
        UUID run = desk.takesIn(MEMBERS, "nz", null).id();
        jdbc.sql("update intake set state = 'undoing', touched_at = now() - interval '1 minute' where id = :id")
                .param("id", run)
                .update();

        IntakeRun found = intakes.run(run);

        assertThat(found.state()).isEqualTo(IntakeState.ENTERED);
        assertThat(found.error()).extracting(Told::key).isEqualTo("intake.undo-interrupted");
        assertThat(desk.more("lawmaker")).isEqualTo(3);
        assertThat(takesBack(run).state()).isEqualTo(IntakeState.UNDONE);
    }

    @Test
    void somebodyElsesImportIsNotTakenBackByAnOfficer() {
        UUID run = desk.takesIn(MEMBERS, "nz", null).id();
        UUID other = somebodyElse();
        jdbc.sql("update intake set started_by = :other where id = :id")
                .param("other", other)
                .param("id", run)
                .update();

        assertThat(undo.may(run)).isFalse();
        assertThatThrownBy(() -> undo.undo(run)).isInstanceOf(Refusal.class);
        assertThat(desk.waits(run).state()).isEqualTo(IntakeState.ENTERED);
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyViewsTakesNothingBack() {
        assertThatThrownBy(() -> undo.undo(UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
    }

    private IntakeRun takesBack(UUID run) {
        undo.undo(run);
        return desk.waits(run);
    }

    private UUID somebodyElse() {
        UUID id = UUID.nameUUIDFromBytes("another officer".getBytes(StandardCharsets.UTF_8));
        jdbc.sql("""
                insert into account (id, version, email, name, role)
                values (:id, 0, 'another.officer@example.org', 'Bo Ek', 'officer') on conflict (id) do nothing
                """).param("id", id).update();
        return id;
    }

    private void promisesToCall(String name) {
        jdbc.sql("""
                insert into follow_up (id, version, what, due_on, assignee_id, lawmaker_id, raised_by)
                select uuidv7(), 0, 'Call them', current_date, :me, id, :me from lawmaker where official_name = :name
                """).param("me", actor.id()).param("name", name).update();
    }

    /** All that is known of a person, versions and keys left out. */
    private String everything(String name) {
        return jdbc.sql("""
                select concat_ws(E'\\n',
                        (select to_jsonb(l) - 'version' from lawmaker l where l.id = p.id),
                        (select string_agg((to_jsonb(m) - 'version')::text, E'\\n' order by m.id) from mandate m where m.lawmaker_id = p.id),
                        (select string_agg((to_jsonb(w) - 'version')::text, E'\\n' order by w.id) from channel w where w.lawmaker_id = p.id),
                        (select string_agg(x.scheme || ' ' || x.value, E'\\n' order by x.scheme, x.value)
                           from lawmaker_external_id x where x.lawmaker_id = p.id),
                        (select to_jsonb(n)::text from lawmaker_listing n where n.lawmaker_id = p.id))
                  from lawmaker p where p.official_name = :name
                """).param("name", name).query(String.class).single();
    }
}
