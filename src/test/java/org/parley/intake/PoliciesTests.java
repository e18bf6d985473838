package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.intake.decision.Policies;
import org.parley.intake.decision.Policy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a list and the directory differ, somebody says who wins; what was edited by hand is not replaced without asking. */
@SpringBootTest
@SignedIn
class PoliciesTests {

    private static final String GREEN = """
            Member ID,Name,Constituency,Party,Honorific,Gender
            1,Ana Duarte,North,Green,Dr,
            """;
    private static final String RED = """
            Member ID,Name,Constituency,Party,Honorific,Gender
            1,Ana Duarte,North,Red,Prof,female
            """;
    private static final Policies THEIRS =
            Policies.BLANKS.with("party", Policy.THEIRS).with("honorific", Policy.THEIRS);

    @Autowired
    private Intakes intakes;

    @Autowired
    private Sorting sorting;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void begin() {
        desk.begins();
    }

    @AfterEach
    void clear() {
        desk.clears();
    }

    @Test
    void theirsIsTakenWhereSomebodySaysSo() {
        desk.takesIn(GREEN, "nz", null);
        UUID id = sorted(RED);

        sorting.decides(id, THEIRS, false);

        assertThat(intakes.changes(id, 2))
                .containsExactlyInAnyOrder(
                        new ChangeLine("party", "Green", "Red", false),
                        new ChangeLine("honorific", "Dr", "Prof", false),
                        new ChangeLine("gender", "", "female", false));
        IntakeRun run = desk.enters(id);
        assertThat(run.choices().policies()).isEqualTo(THEIRS);
        assertThat(ana()).isEqualTo("Ana Duarte, Prof, female, 1 · North, Red, 1");
        assertThat(desk.says("select party from lawmaker_listing where name = 'Ana Duarte'"))
                .isEqualTo("Red");
        assertThat(desk.more("mandate")).isEqualTo(1);
    }

    @Test
    void oursStaysEvenWhereItIsBlank() {
        desk.takesIn(GREEN, "nz", null);
        UUID id = sorted(RED);

        sorting.decides(id, Policies.BLANKS.with("gender", Policy.OURS), false);

        assertThat(intakes.changes(id, 2)).contains(new ChangeLine("gender", "", "female", true));
        assertThat(desk.waits(id).counts()).returns(0, Counts::changed).returns(1, Counts::same);
    }

    @Test
    void aListThatSaysNothingEmptiesNothing() {
        desk.takesIn(RED, "nz", null);
        UUID id = sorted("Member ID,Name,Constituency,Party,Honorific,Gender\n1,Ana Duarte,North,,,\n");

        sorting.decides(id, THEIRS.with("gender", Policy.THEIRS), false);
        desk.enters(id);

        assertThat(ana()).isEqualTo("Ana Duarte, Prof, female, 0 · North, Red, 0");
    }

    @Test
    void whatWasEditedByHandStaysUntilSomebodySaysOtherwise() {
        desk.takesIn(GREEN, "nz", null);
        byHand("Violet");
        UUID id = sorted(RED);
        sorting.decides(id, THEIRS, false);

        assertThat(intakes.changes(id, 2))
                .contains(
                        new ChangeLine("party", "Violet", "Red", true, true),
                        new ChangeLine("honorific", "Dr", "Prof", false));
        sorting.takes(id, 2, true);
        assertThat(sorting.takes(id, 2)).isTrue();
        assertThat(intakes.changes(id, 2)).contains(new ChangeLine("party", "Violet", "Red", false, true));
        sorting.takes(id, 2, false);
        desk.enters(id);

        assertThat(ana()).isEqualTo("Ana Duarte, Prof, female, 1 · North, Violet, 1");
    }

    @Test
    void whatWasEditedByHandIsReplacedForAllWhenSomebodySaysSo() {
        desk.takesIn(GREEN, "nz", null);
        byHand("Violet");
        UUID id = sorted(RED);

        sorting.decides(id, THEIRS, true);
        desk.enters(id);

        assertThat(ana()).isEqualTo("Ana Duarte, Prof, female, 1 · North, Red, 2");
    }

    @Test
    void whatAListLeftIsNotEditedByHand() {
        desk.takesIn(GREEN, "nz", null);
        desk.takesIn(RED, "nz", null);
        UUID id = sorted(RED);

        sorting.decides(id, THEIRS, false);

        assertThat(intakes.changes(id, 2)).contains(new ChangeLine("party", "Green", "Red", false, false));
    }

    @Test
    void whoWasEnteredByHandWasEditedByHand() {
        desk.takesIn("Member ID,Name,Constituency\n1,Ana Duarte,North\n", "nz", null);
        byHand("Violet");
        UUID id = sorted(RED);

        sorting.decides(id, THEIRS, false);

        assertThat(intakes.changes(id, 2)).contains(new ChangeLine("party", "Violet", "Red", true, true));
    }

    @Test
    void aSeatThatWasCorrectedByHandIsNoSecondSeat() {
        desk.takesIn(GREEN, "nz", null);
        jdbc.sql("update mandate set constituency = 'North West', started_on = '2020-01-01', version = version + 1"
                        + " where constituency = 'North' and party = 'Green'")
                .update();

        IntakeRun run = desk.takesIn(GREEN, "nz", null);

        assertThat(run.counts()).returns(1, Counts::same).returns(0, Counts::mandates);
        assertThat(intakes.changes(run.id(), 2))
                .containsExactly(new ChangeLine("constituency", "North West", "North", true));
        assertThat(desk.more("mandate")).isEqualTo(1);
    }

    @Test
    void aDayIsCorrectedWhereTheirsWins() {
        String list = "Member ID,Name,Constituency,Start date\n1,Ana Duarte,North,%s\n";
        desk.takesIn(list.formatted("2020-01-07"), "nz", null);
        UUID id = sorted(list.formatted("2020-01-08"));
        assertThat(desk.waits(id).counts()).returns(1, Counts::mandates);

        sorting.decides(id, Policies.BLANKS.with("start", Policy.THEIRS), false);
        desk.enters(id);

        assertThat(desk.more("mandate")).isEqualTo(1);
        assertThat(desk.says("select started_on::text from mandate where constituency = 'North'"))
                .isEqualTo("2020-01-08");
    }

    @Test
    void anEditAfterThePreviewStays() {
        desk.takesIn(GREEN, "nz", null);
        UUID id = sorted(RED);
        sorting.decides(id, THEIRS, true);
        byHand("Violet");

        desk.enters(id);

        assertThat(ana()).isEqualTo("Ana Duarte, Prof, female, 1 · North, Violet, 1");
        assertThat(intakes.changes(id, 2)).contains(new ChangeLine("party", "Violet", "Red", true, true));
    }

    @Test
    void anEditThatIsUnderWayIsWaitedForAndStays() {
        desk.takesIn(GREEN, "nz", null);
        UUID id = sorted(RED);
        sorting.decides(id, THEIRS, true);

        transaction.executeWithoutResult(status -> {
            byHand("Violet");
            jdbc.sql("update lawmaker set gender = 'woman', version = version + 1 where official_name = 'Ana Duarte'")
                    .update();
            somebodyElse(() -> intakes.enter(id));
            waitsForALock();
        });
        IntakeRun run = desk.waits(id);

        assertThat(run.state()).isEqualTo(IntakeState.ENTERED);
        assertThat(ana()).isEqualTo("Ana Duarte, Prof, woman, 2 · North, Violet, 1");
        assertThat(intakes.changes(id, 2))
                .contains(
                        new ChangeLine("party", "Violet", "Red", true, true),
                        new ChangeLine("gender", "woman", "female", true, true));
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyViewsDecidesNothing() {
        UUID any = UUID.randomUUID();

        assertThatThrownBy(() -> sorting.decides(any, THEIRS, false)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sorting.takes(any, 2, true)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sorting.sortsAgain(any)).isInstanceOf(AccessDeniedException.class);
    }

    private UUID sorted(String list) {
        UUID id = desk.hands(list);
        desk.reads(id, "nz", null);
        return id;
    }

    private void byHand(String party) {
        jdbc.sql("""
                update mandate set party = :party, version = version + 1
                 where lawmaker_id = (select id from lawmaker where official_name = 'Ana Duarte')
                """).param("party", party).update();
    }

    private String ana() {
        return desk.says("""
                select concat_ws(', ', l.official_name, l.honorific, l.gender, l.version) || ' · '
                       || concat_ws(', ', m.constituency, m.party, m.version)
                  from lawmaker l join mandate m on m.lawmaker_id = l.id where l.official_name = 'Ana Duarte'
                """);
    }

    private static void somebodyElse(Runnable acts) {
        Thread other = new Thread(new DelegatingSecurityContextRunnable(acts), "somebody else");
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void waitsForALock() {
        long until = System.nanoTime() + 30_000_000_000L;
        while (desk.counts("select count(*) from pg_stat_activity where wait_event_type = 'Lock'") == 0) {
            if (System.nanoTime() > until) {
                throw new AssertionError("nobody waits");
            }
            Thread.onSpinWait();
        }
    }
}
