package org.parley.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.intake.Counts;
import org.parley.intake.Desk;
import org.parley.intake.IntakeRun;
import org.parley.intake.IntakeState;
import org.parley.intake.IntakeUndo;
import org.parley.intake.RestLine;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists and merges: a list that brings somebody again who was merged finds who stayed, and taking lists back breaks nothing. */
@OwnDirectory
@SignedIn
class MergedPeopleOnListsTests {

    private static final String ROBERT = """
            Member ID,Name,Constituency,Party
            1,Robert Ek,North,Green
            """;
    private static final String BOB = """
            Name,Constituency,Email
            Bob Lindgren,North,bob@parliament.example
            """;

    @Autowired
    private Merging merging;

    @Autowired
    private Merges merges;

    @Autowired
    private IntakeUndo undo;

    @Autowired
    private Desk desk;

    @Autowired
    private Twins twins;

    @BeforeEach
    void begin() {
        clear();
    }

    @AfterEach
    void clear() {
        desk.clears();
        twins.clear();
    }

    @Test
    void aListWithTheOldNameFindsWhoStayed() {
        desk.takesIn(ROBERT, "nz", null);
        desk.takesIn(BOB, "nz", null);
        merges("Robert Ek", "Bob Lindgren");

        assertThat(desk.takesIn("Name,Constituency\nBob Lindgren,North\n", "nz", null)
                        .counts())
                .as("by the old name on the same seat")
                .returns(0, Counts::fresh)
                .returns(0, Counts::doubtful);
        assertThat(desk.takesIn(BOB, "nz", null).counts())
                .as("by the address, under the old name")
                .returns(0, Counts::fresh)
                .returns(0, Counts::doubtful);
        assertThat(desk.takesIn("Member ID,Name,Constituency\n1,Bob Lindgren,North\n", "nz", null)
                        .counts())
                .as("by the id, under the old name")
                .returns(0, Counts::fresh)
                .returns(0, Counts::doubtful);
        assertThat(twins.counts("select count(*) from lawmaker")).isEqualTo(1);
    }

    @Test
    void aListThatParleyWroteBeforeTheMergeFindsWhoStayed() {
        desk.takesIn(ROBERT, "nz", null);
        desk.takesIn(BOB, "nz", null);
        UUID bob = id("Bob Lindgren");
        merges("Robert Ek", "Bob Lindgren");

        assertThat(desk.takesIn("parley:id,Name,Constituency\n%s,Bob Lindgren,North\n".formatted(bob), "nz", null)
                        .counts())
                .returns(0, Counts::fresh)
                .returns(0, Counts::doubtful)
                .returns(0, Counts::refused);
        assertThat(twins.counts("select count(*) from lawmaker")).isEqualTo(1);
    }

    @Test
    void onceTheMergeIsTakenBackTheOldNameIsSomebodyElseAgain() {
        desk.takesIn(ROBERT, "nz", null);
        desk.takesIn(BOB, "nz", null);
        merges.undo(merges("Robert Ek", "Bob Lindgren"));

        desk.takesIn(BOB.replace("bob@", "bob.new@"), "nz", null);

        assertThat(twins.lines(
                        "select value from channel where lawmaker_id = '%s' order by 1".formatted(id("Bob Lindgren"))))
                .contains("bob.new@parliament.example");
        assertThat(twins.counts("select count(*) from lawmaker")).isEqualTo(2);
    }

    @Test
    void takingBackTheListOfWhoIsGoneLeavesThePersonWhole() {
        desk.takesIn(ROBERT, "nz", null);
        UUID run = desk.takesIn(BOB, "nz", null).id();
        UUID robert = id("Robert Ek");
        UUID merge = merges("Robert Ek", "Bob Lindgren");
        String before = twins.everything(robert);

        IntakeRun back = takesBack(run);

        assertThat(back.state()).isEqualTo(IntakeState.UNDONE);
        assertThat(twins.everything(robert)).isEqualTo(before).contains("bob@parliament.example");
        assertThat(undo.rest(run, 0, 10))
                .singleElement()
                .satisfies(rest -> assertThat(rest)
                        .returns(robert, RestLine::lawmaker)
                        .returns("intake.rest.merged", RestLine::reason));
        merges.undo(merge);
        assertThat(twins.everything(id("Bob Lindgren"))).contains("bob@parliament.example");
    }

    @Test
    void takingBackTheListOfWhoStayedLeavesThePersonWhole() {
        UUID run = desk.takesIn(ROBERT, "nz", null).id();
        desk.takesIn(BOB, "nz", null);
        UUID robert = id("Robert Ek");
        merges("Robert Ek", "Bob Lindgren");
        String before = twins.everything(robert);

        takesBack(run);

        assertThat(twins.everything(robert)).isEqualTo(before);
        assertThat(undo.rest(run, 0, 10))
                .singleElement()
                .satisfies(rest -> assertThat(rest.reason()).isEqualTo("intake.rest.merged"));
    }

    @Test
    void takingBackAListThatFilledWhoIsGoneChangesNothingOfThePerson() {
        desk.takesIn(ROBERT, "nz", null);
        desk.takesIn(BOB, "nz", null);
        UUID run = desk.takesIn(
                        BOB.replace("Email", "Email,Date of birth").replace(".example", ".example,1970-02-03"),
                        "nz",
                        null)
                .id();
        UUID robert = id("Robert Ek");
        merges("Robert Ek", "Bob Lindgren");
        String before = twins.everything(robert);
        assertThat(before).contains("1970-02-03");

        takesBack(run);

        assertThat(twins.everything(robert)).isEqualTo(before);
        assertThat(undo.rest(run, 0, 10)).extracting(RestLine::reason).containsExactly("intake.rest.merged");
    }

    private UUID merges(String stays, String gone) {
        MergeOrder order = new MergeOrder(id(stays), id(gone), Set.of());
        return merging.merge(order, merging.preview(order).seen());
    }

    private IntakeRun takesBack(UUID run) {
        undo.undo(run);
        return desk.waits(run);
    }

    private UUID id(String name) {
        return UUID.fromString(twins.reads("select id::text from lawmaker where official_name = ?", name));
    }
}
