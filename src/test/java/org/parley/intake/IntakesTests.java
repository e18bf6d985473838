package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.intake.column.ColumnMeaning;
import org.parley.intake.file.FileRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Lists of fictional people become lawmakers: completely, once, and never at the expense of what is known. */
@SpringBootTest
@SignedIn
class IntakesTests {

    private static final String MEMBERS = """
            Member ID,First name,Last name,Constituency,Party,Email
            1,Ana,Duarte,North,Green,ana.duarte@parliament.example
            2,Bo,Ek,South,Blue,bo.ek@parliament.example
            3,Chea,Sok,East,,
            """;

    @Autowired
    private Intakes intakes;

    @Autowired
    private Places places;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        desk.begins();
    }

    @AfterEach
    void clear() {
        desk.clears();
    }

    @Test
    void nothingIsEnteredBeforeSomebodySaysSo() {
        IntakeRun run = desk.reads(desk.hands(MEMBERS), "nz", null);

        assertThat(run.state()).isEqualTo(IntakeState.SORTED);
        assertThat(run.counts()).returns(3, Counts::fresh).returns(3, Counts::mandates);
        assertThat(intakes.people(run.id(), Outcome.NEW, 0, 10))
                .extracting(PersonLine::name)
                .containsExactly("Ana Duarte", "Bo Ek", "Chea Sok");
        assertThat(intakes.people(run.id(), Outcome.NEW, 0, 10)).allMatch(person -> person.lawmaker() == null);
        assertThat(desk.more("lawmaker")).isZero();
    }

    @Test
    void enteringDoesNotWriteAnewWhatThePreviewFound() {
        IntakeRun run = desk.reads(desk.hands(MEMBERS), "nz", null);
        String lines =
                "select string_agg(line || ' ' || ctid || ' ' || lawmaker_id, ', ' order by line) from intake_person";
        String previewed = desk.says(lines);

        desk.enters(run.id());

        assertThat(desk.says(lines)).isEqualTo(previewed);
    }

    @Test
    void aRunTakesItsLinesWithItAndNoOthers() {
        IntakeRun one = desk.takesIn(MEMBERS, "nz", null);
        IntakeRun other = desk.reads(desk.hands(MEMBERS), "nz", null);

        jdbc.sql("delete from intake where id = ?").param(one.id()).update();

        assertThat(desk.counts("select count(*) from intake_row")).isEqualTo(3);
        assertThat(desk.counts("select count(*) from intake_person")).isEqualTo(3);
        assertThat(intakes.people(other.id(), Outcome.SAME, 0, 10)).hasSize(3);
    }

    @Test
    void enteredPeopleAreListedWithTheirSeatsAndAddresses() {
        IntakeRun run = desk.takesIn(MEMBERS, "nz", null);

        assertThat(run.state()).isEqualTo(IntakeState.ENTERED);
        assertThat(run.finishedAt()).isNotNull();
        assertThat(run.who()).isEqualTo("Ana Duarte");
        assertThat(desk.says("""
                select string_agg(name || ' · ' || constituency || ' · ' || party || ' · ' || writable, ', ' order by name)
                  from lawmaker_listing where lawmaker_id in (select lawmaker_id from intake_person)
                """))
                .isEqualTo(
                        "Ana Duarte · North · Green · true, Bo Ek · South · Blue · true, Chea Sok · East ·  · false");
        assertThat(intakes.people(run.id(), Outcome.NEW, 0, 10)).noneMatch(person -> person.lawmaker() == null);
    }

    @Test
    void theSameListInAnotherOrderChangesNothing() {
        desk.takesIn(MEMBERS, "nz", null);

        IntakeRun again = desk.takesIn("""
                Member ID,First name,Last name,Constituency,Party,Email
                3,Chea,Sok,East,,
                1,Ana,Duarte,North,Green,ana.duarte@parliament.example
                2,Bo,Ek,South,Blue,bo.ek@parliament.example
                """, "nz", null);

        assertThat(again.counts())
                .returns(0, Counts::fresh)
                .returns(0, Counts::changed)
                .returns(3, Counts::same);
    }

    @Test
    void blanksAreFilledAndNothingIsOverwritten() {
        desk.takesIn(MEMBERS, "nz", null);

        IntakeRun again = desk.takesIn("""
                Member ID,First name,Last name,Constituency,Party,Email,Birthday,Phone
                1,Ana,Duarte,North,Red,ana.duarte@parliament.example,1970-02-03,+64 4 817 0000
                3,Chea,Sok,East,Blue,,,
                """, "nz", null);

        assertThat(again.counts())
                .returns(2, Counts::changed)
                .returns(0, Counts::fresh)
                .returns(0, Counts::mandates);
        assertThat(intakes.changes(again.id(), 2))
                .containsExactlyInAnyOrder(
                        new ChangeLine("party", "Green", "Red", true),
                        new ChangeLine("birthday", "", "1970-02-03", false),
                        new ChangeLine("phone", "", "+64 4 817 0000", false));
        assertThat(
                        desk.says(
                                "select party from lawmaker_listing where name = 'Ana Duarte' and lawmaker_id in (select lawmaker_id from intake_person)"))
                .isEqualTo("Green");
        assertThat(
                        desk.says(
                                "select party from lawmaker_listing where name = 'Chea Sok' and lawmaker_id in (select lawmaker_id from intake_person)"))
                .isEqualTo("Blue");
        assertThat(
                        desk.says(
                                "select born_on || ' ' || version from lawmaker where official_name = 'Ana Duarte' and id in (select lawmaker_id from intake_person)"))
                .isEqualTo("1970-02-03 1");
    }

    @Test
    void whoIsFoundByAddressNeedsNoId() {
        desk.takesIn(MEMBERS, "nz", null);

        IntakeRun again = desk.takesIn("Name,Email\nAna Duarte,ANA.Duarte@parliament.example\n", "nz", null);

        assertThat(again.counts()).returns(1, Counts::same).returns(0, Counts::fresh);
    }

    @Test
    void doubtfulPeopleAreListedAndNotEntered() {
        desk.takesIn(MEMBERS, "nz", null);

        IntakeRun again = desk.takesIn("""
                Name,Constituency,Member ID,Email
                Ana Duarte,West,,
                Maria Oliveira,South,2,
                Somebody Else,East,9,ana.duarte@parliament.example
                """, "nz", null);

        assertThat(again.counts())
                .returns(3, Counts::doubtful)
                .returns(0, Counts::fresh)
                .returns(0, Counts::changed);
        assertThat(intakes.people(again.id(), Outcome.DOUBTFUL, 0, 10))
                .extracting(PersonLine::reason)
                .containsExactly("intake.doubt.taken", "intake.doubt.id-other-name", "intake.doubt.email-other-name");
        assertThat(desk.more("lawmaker")).isEqualTo(3);
    }

    @Test
    void aNameAloneIsNoProof() {
        desk.takesIn(MEMBERS, "nz", null);

        IntakeRun again = desk.reads(desk.hands("Name,Constituency\nAna Duarte,West\n"), "nz", null);

        assertThat(intakes.people(again.id(), Outcome.DOUBTFUL, 0, 10))
                .extracting(PersonLine::reason)
                .containsExactly("intake.doubt.name-only");
    }

    @Test
    void aNamesakeOfSomebodyWhoIsSurelyInTheListIsSomebodyNew() {
        desk.takesIn(MEMBERS, "nz", null);

        IntakeRun again =
                desk.takesIn("Member ID,Name,Constituency\n1,Ana Duarte,North\n8,Ana Duarte,West\n", "nz", null);

        assertThat(again.counts()).returns(1, Counts::same).returns(1, Counts::fresh);
    }

    @Test
    void aNameInTheSameSeatIsTheSamePerson() {
        desk.takesIn(MEMBERS, "nz", null);

        assertThat(desk.takesIn("Name,Electorate\nAna DUARTE,north\n", "nz", null)
                        .counts())
                .returns(1, Counts::same);
    }

    @Test
    void twoOfOneNameInOneSeatAreNeverMergedSilently() {
        IntakeRun run = desk.takesIn("""
                Name,Constituency,Email
                Kim Min,North,kim1@parliament.example
                Kim Min,North,kim2@parliament.example
                """, "nz", null);

        assertThat(run.counts()).returns(2, Counts::doubtful).returns(0, Counts::fresh);
    }

    @Test
    void faultyLinesAndValuesAreListedWithTheirReasonAndTheRestIsEntered() {
        IntakeRun run = desk.takesIn("""
                Name,House,Email,Born
                Ana Duarte,House of Commons,no email found,1970-02-03
                Bo Ek,Chamber of Secrets,bo@parliament.example,
                ,House of Lords,c@parliament.example,
                Di Fo,Lords,not an address,31/02/1970
                """, "gb", null);

        assertThat(run.counts()).returns(2, Counts::fresh).returns(2, Counts::refused);
        assertThat(intakes.faults(run.id(), Outcome.FAULTY, 0, 10))
                .containsExactly(
                        new FaultLine(3, "", "Chamber of Secrets", "intake.fault.chamber-unknown"),
                        new FaultLine(4, "", "", "intake.fault.no-name"));
        assertThat(intakes.faults(run.id(), Outcome.LEFT_OUT, 0, 10))
                .contains(new FaultLine(5, "Born", "31/02/1970", "intake.fault.day"));
    }

    @Test
    void aFaultInTheMiddleEntersNothing() {
        UUID id = desk.hands(MEMBERS);
        desk.reads(id, "nz", null);
        jdbc.sql("alter table channel add constraint fault check (value <> 'bo.ek@parliament.example')")
                .update();
        try {
            IntakeRun run = desk.enters(id);

            assertThat(run.state()).isEqualTo(IntakeState.SORTED);
            assertThat(run.error()).extracting(Told::key).isEqualTo("intake.failed");
            assertThat(desk.more("lawmaker")).isZero();
            assertThat(desk.more("lawmaker_listing")).isZero();
        } finally {
            jdbc.sql("alter table channel drop constraint fault").update();
        }

        assertThat(desk.enters(id).state()).isEqualTo(IntakeState.ENTERED);
    }

    @Test
    void twoListsAtOnceMakeNobodyTwice() {
        UUID one = desk.hands(MEMBERS);
        UUID other = desk.hands(MEMBERS);
        desk.reads(one, "nz", null);
        desk.reads(other, "nz", null);

        intakes.enter(one);
        intakes.enter(other);

        assertThat(desk.waits(one).state()).isEqualTo(IntakeState.ENTERED);
        assertThat(desk.waits(other).state()).isEqualTo(IntakeState.ENTERED);
        assertThat(desk.more("lawmaker")).isEqualTo(3);
        assertThat(List.of(
                        desk.waits(one).counts().fresh(),
                        desk.waits(other).counts().fresh()))
                .containsExactlyInAnyOrder(3, 0);
    }

    @Test
    void aSecondClickEntersNothingAgain() {
        UUID id = desk.hands(MEMBERS);
        desk.reads(id, "nz", null);

        intakes.enter(id);
        intakes.enter(id);
        desk.waits(id);
        intakes.enter(id);

        assertThat(desk.waits(id).state()).isEqualTo(IntakeState.ENTERED);
        assertThat(desk.more("lawmaker")).isEqualTo(3);
    }

    @Test
    void workThatNobodyDoesAnyMoreWasInterrupted() {
        UUID id = desk.hands(MEMBERS);
        desk.reads(id, "nz", null);
        jdbc.sql("update intake set state = 'entering', touched_at = now() - interval '1 minute' where id = :id")
                .param("id", id)
                .update();

        assertThat(intakes.run(id).state()).isEqualTo(IntakeState.INTERRUPTED);
        assertThat(desk.more("lawmaker")).isZero();
    }

    @Test
    void theFileNameIsTextAndNothingElse() {
        InputStream list = new ByteArrayInputStream("Name\nAna Duarte\n".getBytes(StandardCharsets.UTF_8));

        UUID id = intakes.receive(list, "../../evil\r\n\u202E.html");

        assertThat(intakes.run(id).fileName()).isEqualTo("../../evil .html");
        intakes.drop(id);
    }

    @Test
    void aFileThatIsNoListLeavesNoTrace() {
        assertThatThrownBy(() -> desk.hands("%PDF-1.7 list")).isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> desk.hands("")).isInstanceOf(FileRefused.class);

        assertThat(intakes.list(0, 10)).isEmpty();
    }

    @Test
    void withoutANameOrAPlaceNothingIsRead() {
        UUID id = desk.hands("Name,Other\nAna Duarte,x\n");
        UUID nz = places.parliaments().getFirst().id();

        assertThatThrownBy(() -> intakes.read(id, new Plan(List.of(ColumnMeaning.NONE, ColumnMeaning.NONE), nz, null)))
                .isInstanceOf(Refusal.class)
                .hasFieldOrPropertyWithValue("key", "intake.refusal.no-name-column");
        assertThatThrownBy(() ->
                        intakes.read(id, new Plan(intakes.understanding(id).columns(), null, null)))
                .hasFieldOrPropertyWithValue("key", "intake.refusal.no-parliament");
    }

    @Test
    void aListThatWasLetGoCannotBeEntered() {
        UUID id = desk.hands(MEMBERS);
        desk.reads(id, "nz", null);

        intakes.drop(id);
        intakes.enter(id);

        assertThat(intakes.run(id).state()).isEqualTo(IntakeState.DROPPED);
        assertThat(desk.more("lawmaker")).isZero();
        assertThatThrownBy(() -> intakes.understanding(id)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> intakes.run(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyViewsHandsNothingIn() {
        UUID any = UUID.randomUUID();

        assertThatThrownBy(() -> desk.hands(MEMBERS)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> intakes.enter(any)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> intakes.drop(any)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> intakes.understanding(any)).isInstanceOf(AccessDeniedException.class);
        assertThat(intakes.list(0, 10)).isEmpty();
    }
}
