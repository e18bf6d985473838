package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.intake.decision.GoneLine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The lists of an import go out as they are shown, with what differs. */
@SpringBootTest
@SignedIn
class SortingExportTests {

    @Autowired
    private Desk desk;

    @Autowired
    private Sorting sorting;

    @BeforeEach
    void begin() {
        desk.begins();
    }

    @AfterEach
    void clear() {
        desk.clears();
    }

    @Test
    void eachListHasItsPeopleAndWhatDiffers() {
        desk.takesIn("""
                Member ID,Name,Constituency,Email
                1,Ana Duarte,North,ana@parliament.example
                2,Bo Ek,South,
                3,Chea Sok,East,
                """, "nz", null);
        IntakeRun run = desk.reads(desk.hands("""
                        Member ID,Name,Constituency,Email
                        1,Ana Duarte,North,ana.new@parliament.example
                        2,Bo Ek,South,
                        9,Di Fo,West,
                        """), "nz", null);

        assertThat(people(run, Outcome.CHANGED, ""))
                .containsExactly("2 Ana Duarte email:  → ana.new@parliament.example");
        assertThat(people(run, Outcome.NEW, "")).containsExactly("4 Di Fo ");
        assertThat(people(run, Outcome.SAME, "")).containsExactly("3 Bo Ek ");
        assertThat(people(run, Outcome.SAME, "nobody")).isEmpty();
        List<String> gone = new ArrayList<>();
        sorting.eachGone(run.id(), "", (GoneLine line) -> gone.add(line.name()));
        assertThat(gone).containsExactly("Chea Sok");
    }

    private List<String> people(IntakeRun run, Outcome outcome, String search) {
        List<String> found = new ArrayList<>();
        sorting.eachPerson(
                run.id(),
                outcome,
                search,
                (person, differences) -> found.add(person.line() + " " + person.name() + " " + differences));
        return found;
    }
}
