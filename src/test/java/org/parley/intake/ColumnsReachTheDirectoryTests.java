package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.intake.column.ColumnMeaning;
import org.parley.intake.column.DayOrder;
import org.parley.intake.column.Meaning;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What columns mean arrives in the directory: notes, other names, roles in a committee, days. */
@SpringBootTest
@SignedIn
class ColumnsReachTheDirectoryTests {

    private static final String MEMBERS = """
            Member ID,Name,Constituency,Remarks
            1,Ana Duarte,North,Answers quickly
            2,Bo Ek,South,
            """;

    @Autowired
    private Intakes intakes;

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
    void aNoteIsWrittenOnceHoweverOftenTheListComes() {
        desk.takesIn(MEMBERS, "nz", null);
        IntakeRun again = desk.takesIn(MEMBERS, "nz", null);

        assertThat(notes("Ana Duarte")).isEqualTo("- Remarks: Answers quickly");
        assertThat(notes("Bo Ek")).isEmpty();
        assertThat(again.counts()).returns(0, Counts::changed).returns(2, Counts::same);
    }

    @Test
    void aNoteIsAppendedToWhatAColleagueWrote() {
        desk.takesIn(MEMBERS, "nz", null);
        jdbc.sql("update lawmaker set notes = 'Ours.' where official_name = 'Bo Ek' and id in "
                        + "(select lawmaker_id from intake_person)")
                .update();
        String more = MEMBERS.replace("South,", "South,Prefers letters");

        IntakeRun run = desk.takesIn(more, "nz", null);
        desk.takesIn(more, "nz", null);

        assertThat(run.counts()).returns(1, Counts::changed);
        assertThat(intakes.changes(run.id(), 3))
                .contains(new ChangeLine("note", "", "- Remarks: Prefers letters", false));
        assertThat(notes("Bo Ek")).isEqualTo("Ours.\n- Remarks: Prefers letters");
        assertThat(notes("Ana Duarte")).isEqualTo("- Remarks: Answers quickly");
    }

    @Test
    void aListOfIdsAddsToWhoIsHereAndToNobodyElse() {
        desk.takesIn("wikidata_id,Name,Constituency,Party\nQ4001,Ana Duarte,North,Green\n", "nz", null);

        IntakeRun run = desk.takesIn(
                "wikidata_id,E-mail\nQ4001,ana@parliament.example\nQ4999,else@parliament.example\n", "nz", null);

        assertThat(run.state()).isEqualTo(IntakeState.ENTERED);
        assertThat(run.counts())
                .returns(0, Counts::fresh)
                .returns(1, Counts::changed)
                .returns(0, Counts::mandates)
                .returns(1, Counts::refused);
        assertThat(intakes.faults(run.id(), Outcome.FAULTY, 0, 10))
                .containsExactly(new FaultLine(3, "", "Q4999", "intake.fault.nobody-known"));
        assertThat(desk.more("lawmaker")).isEqualTo(1);
        assertThat(desk.more("mandate")).isEqualTo(1);
        assertThat(desk.more("channel")).isEqualTo(1);
    }

    @Test
    void whatAColleagueChangesBetweenPreviewAndEnteringMakesNoSecondSeat() {
        desk.takesIn("wikidata_id,Name,Constituency\nQ4001,Ana Duarte,North\n", "nz", null);
        UUID run = desk.hands("wikidata_id,E-mail\nQ4001,ana@parliament.example\n");
        desk.reads(run, "nz", null);
        jdbc.sql(
                        "update mandate set constituency = 'West' where lawmaker_id in (select lawmaker_id from intake_person)")
                .update();

        desk.enters(run);

        assertThat(desk.more("mandate")).isEqualTo(1);
        assertThat(desk.says("select min(constituency) from mandate where lawmaker_id in "
                        + "(select lawmaker_id from intake_person)"))
                .isEqualTo("West");
    }

    @Test
    void someoneWhoSitsInAnotherParliamentIsNotFoundByAListOfThisOne() {
        desk.takesIn("wikidata_id,Name,Constituency\nQ4001,Ana Duarte,North\n", "nz", null);

        IntakeRun run = desk.takesIn("wikidata_id,E-mail\nQ4001,ana@parliament.example\n", "eu", null);

        assertThat(run.counts()).returns(1, Counts::refused).returns(0, Counts::changed);
        assertThat(desk.more("channel")).isZero();
    }

    @Test
    void rolesAreOfTheCommitteeThatTheFileIsNamedAfter() {
        String list = "Name,Committee role\nAna Duarte,Vice-Chair\nBo Ek,Substitute\n";
        UUID named = desk.hands(list, "members_of_ITRE-2026.csv");
        UUID unnamed = desk.hands(list, "members.csv");

        desk.reads(named, "eu", null);
        desk.enters(named);

        assertThat(desk.says("""
                select string_agg(l.official_name || ' ' || s.role, ', ' order by l.official_name)
                  from committee_seat s join committee c on c.id = s.committee_id join lawmaker l on l.id = s.lawmaker_id
                 where c.code = 'ITRE'
                """)).isEqualTo("Ana Duarte vice-chair, Bo Ek substitute");
        assertThatThrownBy(() -> desk.reads(unnamed, "eu", null))
                .hasFieldOrPropertyWithValue("key", "intake.refusal.no-committee");
    }

    @Test
    void nothingIsReadBeforeSomebodySaysWhetherDayOrMonthComesFirst() {
        UUID run = desk.hands("Name,Since\nAna Duarte,05/06/2020\nBo Ek,01/02/2020\n");

        assertThatThrownBy(() -> desk.reads(run, "nz", null))
                .hasFieldOrPropertyWithValue("key", "intake.refusal.day-order");

        List<ColumnMeaning> said = new ArrayList<>(intakes.understanding(run).columns());
        said.set(1, new ColumnMeaning(Meaning.STARTED_ON, DayOrder.DAY_FIRST.word()));
        intakes.read(run, new Plan(said, parliament("nz"), null));
        desk.waits(run);
        desk.enters(run);
        assertThat(desk.says(
                        "select string_agg(started_on::text, ', ' order by started_on) from mandate where lawmaker_id in "
                                + "(select lawmaker_id from intake_person)"))
                .isEqualTo("2020-02-01, 2020-06-05");
    }

    @Test
    void aDayFarDownTheFileProvesTheOrder() {
        StringBuilder list = new StringBuilder("Name,Since\n");
        for (int i = 0; i < 400; i++) {
            list.append("Person ").append((char) ('A' + i % 26)).append(i).append(",05/06/2020\n");
        }
        list.append("Last Person,13/02/2020\n");

        Understanding seen = intakes.understanding(desk.hands(list.toString()));

        assertThat(seen.columns().get(1).detail()).isEqualTo("day-first");
        assertThat(seen.daysOpen(seen.columns())).isEmpty();
    }

    private UUID parliament(String code) {
        return jdbc.sql("select id from parliament where code = :code")
                .param("code", code)
                .query(UUID.class)
                .single();
    }

    private String notes(String name) {
        return jdbc.sql("select notes from lawmaker where official_name = :name and id in "
                        + "(select lawmaker_id from intake_person)")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
