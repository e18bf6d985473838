package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.intake.column.ColumnMeaning;
import org.parley.intake.column.Meaning;
import org.parley.intake.file.FileRefused;
import org.parley.intake.file.Reading;
import org.parley.intake.sheet.Workbook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list is the same list as text, as a workbook, below a preamble and without a header. */
@SpringBootTest
@SignedIn
class FormsOfListsTests {

    private static final String MEMBERS = Workbook.row(1, "Name", "Member ID", "Party")
            + Workbook.row(2, "Zoë Müller", "7", "Grüne")
            + Workbook.row(9, "", "8", "Blue");

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
    void aWorkbookIsEnteredAndItsFaultsAreNamedByTheirRows() {
        byte[] workbook = new Workbook().sheet("Members", MEMBERS).bytes();
        UUID id = desk.hands(workbook, "members.xlsx");
        desk.reads(id, "nz", null);

        IntakeRun run = desk.enters(id);

        assertThat(run.counts()).returns(1, Counts::fresh).returns(1, Counts::refused);
        assertThat(run.sheet()).isEqualTo("Members");
        assertThat(run.bytes()).isEqualTo(workbook.length);
        assertThat(intakes.faults(id, Outcome.FAULTY, 0, 5))
                .extracting(FaultLine::line)
                .containsExactly(9);
        assertThat(desk.takesIn("Name,Member ID,Party\nZoë Müller,7,Grüne\n", "nz", null)
                        .counts())
                .returns(1, Counts::same)
                .returns(0, Counts::fresh);
    }

    @Test
    void aSheetThatCannotBeReadLeavesTheOtherOne() {
        UUID id = desk.hands(
                new Workbook()
                        .sheet("Members", MEMBERS)
                        .sheet("Wide", Workbook.row(1, "x".repeat(40_000)))
                        .bytes(),
                "members.xlsx");

        assertThatThrownBy(() -> intakes.turnTo(id, 1))
                .isInstanceOf(FileRefused.class)
                .hasFieldOrPropertyWithValue("key", "intake.refused.field-too-long");

        assertThat(intakes.run(id).sheet()).isEqualTo("Members");
        assertThat(desk.reads(id, "nz", null).counts().fresh()).isEqualTo(1);
    }

    @Test
    void aListWithoutAHeaderIsEnteredFromItsFirstLineOn() {
        UUID id = desk.hands("Ana Duarte,1,North,ana@parliament.example\nBo Ek,2,South,bo@parliament.example\n");
        List<ColumnMeaning> columns = List.of(
                new ColumnMeaning(Meaning.OFFICIAL_NAME, ""),
                new ColumnMeaning(Meaning.EXTERNAL_ID, "list"),
                new ColumnMeaning(Meaning.CONSTITUENCY, ""),
                new ColumnMeaning(Meaning.EMAIL, ""));
        UUID parliament = jdbc.sql("select id from parliament where code = 'nz'")
                .query(UUID.class)
                .single();

        intakes.read(id, new Plan(columns, parliament, null));
        IntakeRun run = desk.waits(id);

        assertThat(run.reading()).isEqualTo(Reading.withoutHeader("UTF-8", ',', 0));
        assertThat(intakes.people(id, Outcome.NEW, 0, 5))
                .extracting(PersonLine::name)
                .containsExactly("Ana Duarte", "Bo Ek");
    }

    @Test
    void theDelimiterIsChosenAndTheHeaderIsSoughtAnew() {
        UUID id = desk.hands("Members, as of May\nName;Party\nAna, Duarte;Green\n");

        intakes.cutAt(id, ',');
        assertThat(intakes.run(id).reading().delimiter()).isEqualTo(',');
        intakes.cutAt(id, ';');

        assertThat(intakes.run(id).reading()).isEqualTo(Reading.withHeader("UTF-8", ';', 2));
    }

    @Test
    void whatTheFileDoesNotProveIsAskedEachTimeItIsLookedAt() {
        UUID id = desk.hands("Name,Party\nHélène,Écologistes\n".getBytes(Charset.forName("windows-1252")), "list.csv");

        intakes.readAs(id, intakes.run(id).reading().in("x-MacRoman"));

        assertThat(intakes.understanding(id).look().encodingCertain()).isFalse();
        assertThat(intakes.understanding(id).look().witnesses()).doesNotContain("Hélène");
        intakes.readAs(id, intakes.run(id).reading().in("windows-1252"));
        assertThat(intakes.understanding(id).look().witnesses()).contains("Hélène");
    }
}
