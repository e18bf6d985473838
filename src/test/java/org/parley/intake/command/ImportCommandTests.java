package org.parley.intake.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.account.Acting;
import org.parley.account.AtTheMachine;
import org.parley.account.Role;
import org.parley.intake.Desk;
import org.parley.intake.IntakeLine;
import org.parley.intake.IntakeMappings;
import org.parley.intake.IntakeState;
import org.parley.intake.Intakes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list of fictional people from the command line: the same rules as on the screen, and a report that says all of it. */
@SpringBootTest
class ImportCommandTests {

    private static final String MEMBERS = """
            Member ID,First name,Last name,House,Constituency,Party,Email,Phone,Start,End
            1,Ana,Duarte,House of Commons,North,Green,ana.duarte@parliament.example,+44 20 7946 0001,2024-07-05,
            2,Bo,Ek,Commons,South,Blue,bo.ek@parliament.example; bo@ek.example,,2024-07-05,2025-01-31
            3,Chea,Sok,House of Lords,,,not-an-address,,,
            4,Di,Fo,Chamber of Secrets,East,Red,di@parliament.example,,,
            """;

    @TempDir
    private Path directory;

    @Autowired
    private Intakes intakes;

    @Autowired
    private IntakeMappings mappings;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void begin() {
        desk.begins();
    }

    @AfterEach
    void clear() {
        AtTheMachine.asOfficer(() -> {
            desk.clears();
            return true;
        });
    }

    @Test
    void theReportSaysHowTheFileWasReadAndWhatBecameOfEveryLine() {
        assertThat(imports(MEMBERS, "--parliament", "UK")).isEqualTo(Exit.DONE);

        JsonNode report = report();
        assertThat(report.propertyNames())
                .contains("encoding", "delimiter", "headerLine", "layout", "rows", "new", "changed", "unchanged")
                .contains("gone", "doubtful", "faulty", "faultyRows", "people", "file", "sha256", "parliament");
        assertThat(report.path("encoding").asString()).isEqualTo("UTF-8");
        assertThat(report.path("delimiter").asString()).isEqualTo(",");
        assertThat(report.path("headerLine").asInt()).isEqualTo(1);
        assertThat(report.path("entered").asBoolean()).isTrue();
        assertThat(report.path("parliament").asString()).isEqualTo("Parliament of the United Kingdom");
        assertThat(counts(report)).isEqualTo("rows 4, new 3, changed 0, unchanged 0, gone 0, doubtful 0, faulty 1");
        assertThat(report.path("people").values()).hasSize(3);
        assertThat(report.path("people").get(0)).hasToString("""
                {"line":2,"fullName":"Ana Duarte","givenName":"Ana","familyName":"Duarte",\
                "emails":["ana.duarte@parliament.example"],"phones":["+44 20 7946 0001"],"chamber":"House of Commons",\
                "constituency":"North","party":"Green","start":"2024-07-05","end":null,"outcome":"new"}""");
        assertThat(report.path("people").get(1).path("emails").values())
                .extracting(JsonNode::asString)
                .containsExactly("bo.ek@parliament.example", "bo@ek.example");
        assertThat(report.path("people").get(1).path("chamber").asString()).isEqualTo("House of Commons");
        assertThat(report.path("people").get(1).path("end").asString()).isEqualTo("2025-01-31");
        assertThat(desk.more("lawmaker")).isEqualTo(3);
    }

    @Test
    void faultyLinesAndValuesLeftOutAreListedApartWithASentence() {
        imports(MEMBERS, "--parliament", "UK");

        assertThat(report().path("faultyRows")).hasToString("""
                [{"line":5,"column":"House","value":"Chamber of Secrets","reason":"This parliament has no chamber of this name. \
                Correct it, or add it to the chamber’s names."}]""");
        assertThat(report().path("leftOut")).hasToString("""
                [{"line":4,"column":"Email","value":"not-an-address","reason":"This is no e-mail address and was left out. \
                Correct it, or choose another meaning for the column."}]""");
        assertThat(said(out))
                .contains("Entered: 3 new, 0 changed, 0 unchanged, 0 doubtful.")
                .contains("Faulty and not entered: 1 line.")
                .contains("line 5, House, “Chamber of Secrets”: This parliament has no chamber of this name.")
                .contains("Left out of good lines: 1 value.");
    }

    @Test
    void theSameListAgainChangesNothing() {
        imports(MEMBERS, "--parliament", "UK");

        imports(MEMBERS, "--parliament", "UK");

        assertThat(counts(report())).isEqualTo("rows 4, new 0, changed 0, unchanged 3, gone 0, doubtful 0, faulty 1");
        assertThat(outcomes()).containsOnly("unchanged");
        assertThat(desk.more("lawmaker")).isEqualTo(3);
    }

    @Test
    void whoIsDoubtfulIsReportedWithTheReasonAndNotEntered() {
        imports(MEMBERS, "--parliament", "UK");

        imports(
                "Name,House,Constituency,Email\nAna Duarte,Commons,West,\nEva Gil,Commons,East,\n",
                "--parliament",
                "UK");

        assertThat(counts(report())).isEqualTo("rows 2, new 1, changed 0, unchanged 0, gone 0, doubtful 1, faulty 0");
        assertThat(outcomes()).containsExactly("doubtful", "new");
        assertThat(report().path("people").get(0).path("reason").asString())
                .startsWith("Somebody of this name sits there");
        assertThat(said(out)).contains("a person decides that in the browser");
        assertThat(desk.more("lawmaker")).isEqualTo(4);
    }

    @Test
    void whoIsNotOnTheListAnyMoreIsCountedAndStays() {
        imports(MEMBERS, "--parliament", "UK");

        imports("Name,House\nEva Gil,Commons\n", "--parliament", "UK");

        assertThat(counts(report())).isEqualTo("rows 1, new 1, changed 0, unchanged 0, gone 1, doubtful 0, faulty 0");
        assertThat(said(out)).contains("though they hold a seat there: 1.");
        assertThat(jdbc.sql("select count(*) from intake_gone where ended")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void severalLinesOfOnePersonAreSeveralEntries() {
        imports("""
                id,name,Party,Constituency,Start,End
                7,Ana Duarte,Green,North,2020-01-01,2021-01-01
                8,Bo Ek,Blue,South,,
                7,Ana Duarte,Red,West,2022-01-01,
                """, "--parliament", "nz");

        assertThat(report().path("new").asInt()).isEqualTo(2);
        assertThat(report().path("people").values())
                .extracting(person ->
                        person.path("line").asInt() + " " + person.path("party").asString() + " "
                                + person.path("outcome").asString())
                .containsExactly("2 Green new", "3 Blue new", "4 Red new");
    }

    @Test
    void aTrialSaysEverythingAndEntersNothing() {
        assertThat(imports(MEMBERS, "--parliament", "UK", "--dry-run")).isEqualTo(Exit.DONE);

        assertThat(counts(report())).isEqualTo("rows 4, new 3, changed 0, unchanged 0, gone 0, doubtful 0, faulty 1");
        assertThat(report().path("entered").asBoolean()).isFalse();
        assertThat(report().path("dryRun").asBoolean()).isTrue();
        assertThat(outcomes()).hasSize(3).containsOnly("new");
        assertThat(said(out)).contains("Would be entered: 3 new").contains("nothing was entered");
        assertThat(desk.more("lawmaker")).isZero();
        assertThat(history()).extracting(IntakeLine::state).containsExactly(IntakeState.DROPPED);
    }

    @Test
    void theHistoryShowsTheRunAsNobodys() {
        imports(MEMBERS, "--parliament", "UK");

        assertThat(history()).singleElement().satisfies(run -> {
            assertThat(run.who()).isEmpty();
            assertThat(run.fileName()).isEqualTo("list.csv");
            assertThat(run.place()).isEqualTo("Parliament of the United Kingdom");
            assertThat(run.state()).isEqualTo(IntakeState.ENTERED);
            assertThat(run.id()).hasToString(report().path("run").asString());
        });
    }

    @Test
    void aFileThatIsNoListIsRefusedAndLeavesNoTrace() {
        assertThat(imports("%PDF-1.7 list", "--parliament", "UK")).isEqualTo(Exit.REFUSED);

        assertThat(said(err)).isEqualTo("This is a PDF. Ask for the list as a spreadsheet or CSV file.\n");
        assertThat(report().path("refused").asString()).startsWith("This is a PDF.");
        assertThat(report().path("entered").asBoolean()).isFalse();
        assertThat(history()).isEmpty();
    }

    @Test
    void aFileThatBreaksInTheMiddleIsRefusedAsAWhole() {
        String broken =
                "Name,House\n" + "Ana Duarte,Lords\n".repeat(400) + "\"Bo Ek,Lords\n" + "Chea Sok,Lords\n".repeat(9);

        assertThat(imports(broken, "--parliament", "UK")).isEqualTo(Exit.REFUSED);

        assertThat(said(err)).contains("A quote that opens in line 402 is never closed.");
        assertThat(report().path("refused").asString()).contains("line 402");
        assertThat(report().path("encoding").asString()).isEqualTo("UTF-8");
        assertThat(desk.more("lawmaker")).isZero();
        assertThat(history()).extracting(IntakeLine::state).containsExactly(IntakeState.DROPPED);
    }

    @Test
    void aListThatDoesNotSayItsChamberIsRefusedWithTheChambers() {
        assertThat(imports("Name\nAna Duarte\n", "--parliament", "UK")).isEqualTo(Exit.REFUSED);
        assertThat(said(err)).contains("House of Commons; House of Lords");
        err.reset();

        assertThat(imports("Name,House\nAna Duarte,\n", "--parliament", "UK")).isEqualTo(Exit.REFUSED);
        assertThat(said(err)).contains("House of Commons; House of Lords");

        assertThat(imports("Name,House\nAna Duarte,\n", "--parliament", "UK", "--chamber", "Lords"))
                .isEqualTo(Exit.DONE);
        assertThat(report().path("people").get(0).path("chamber").asString()).isEqualTo("House of Lords");
        assertThat(desk.more("lawmaker")).isEqualTo(1);
    }

    @Test
    void whatAColumnSaysNeedsNoOption() {
        assertThat(imports("Name,Parliament\nAna Duarte,New Zealand Parliament\n"))
                .isEqualTo(Exit.DONE);
        assertThat(report().path("new").asInt()).isEqualTo(1);

        assertThat(imports("Name,Other\nBo Ek,x\n")).isEqualTo(Exit.REFUSED);
        assertThat(said(err)).contains("--parliament");
    }

    @Test
    void columnsThatWereSavedAreReadByTheirName() {
        UUID account = Acting.account(jdbc, "Ana Duarte", Role.OFFICER);
        jdbc.sql("""
                insert into intake_mapping (id, name, header, columns, saved_by, saved_at)
                values (uuidv7(), 'Our sheet', 'of another file', cast(:columns as jsonb), :account, now())
                """).param("account", account).param("columns", """
                        [{"column": "Foo", "means": "name", "detail": ""}, {"column": "Bar", "means": "party", "detail": ""}]
                        """).update();
        try {
            assertThat(imports("Bar,Foo,Baz\nGreen,Ana Duarte,x\n", "--parliament", "nz", "--mapping", "our sheet"))
                    .isEqualTo(Exit.DONE);
            assertThat(report().path("people").get(0).path("party").asString()).isEqualTo("Green");

            assertThat(imports("Foo,Baz\nBo Ek,x\n", "--parliament", "nz", "--mapping", "Our sheet"))
                    .isEqualTo(Exit.REFUSED);
            assertThat(said(err)).contains("Our sheet").contains("Bar");
            assertThat(imports("Foo,Bar\nBo Ek,x\n", "--parliament", "nz", "--mapping", "Nobody's sheet"))
                    .isEqualTo(Exit.REFUSED);
            assertThat(said(err)).contains("Nobody's sheet");
        } finally {
            jdbc.sql("update intake set mapping_id = null").update();
            jdbc.sql("delete from intake_mapping").update();
        }
    }

    @Test
    void aChamberThatTheAddressOfAPageSaysNeedsNoOption() {
        assertThat(imports(
                        "Person ID,First name,Last name,Party,Constituency,URI\n"
                                + "1,Ana,Duarte,Green,North,https://www.theyworkforyou.com/mp/1/ana_duarte/north\n",
                        "--parliament",
                        "UK"))
                .isEqualTo(Exit.DONE);

        assertThat(report().path("layout").asString()).isEqualTo("theyworkforyou");
        assertThat(report().path("people").get(0).path("chamber").asString()).isEqualTo("House of Commons");
    }

    @Test
    void aListWithoutANameIsRefusedWithItsColumns() {
        assertThat(imports("Foo,Bar\nx,y\n", "--parliament", "nz")).isEqualTo(Exit.REFUSED);

        assertThat(said(err)).contains("Foo; Bar").contains("--mapping");
        assertThat(desk.more("lawmaker")).isZero();
    }

    @Test
    void anEncodingThatCannotBeKnownIsSaidAndCanBeNamed() {
        byte[] latin = "Name\nJosé Peña\nZoë Müller\n".getBytes(Charset.forName("windows-1252"));

        assertThat(imports(latin, "--parliament", "nz", "--dry-run")).isEqualTo(Exit.DONE);
        assertThat(said(out)).contains("does not say its encoding").contains("José Peña");
        assertThat(report().path("encodingCertain").asBoolean()).isFalse();
        assertThat(imports(latin, "--parliament", "nz", "--encoding", "latin1")).isEqualTo(Exit.DONE);
        assertThat(report().path("encoding").asString()).isEqualTo("ISO-8859-1");
        assertThat(report().path("people").values())
                .extracting(person -> person.path("fullName").asString())
                .containsExactly("José Peña", "Zoë Müller");

        assertThat(imports(latin, "--parliament", "nz", "--encoding", "klingon"))
                .isEqualTo(Exit.REFUSED);
        assertThat(said(err)).contains("klingon");
    }

    @Test
    void theReportMayBeAllThatStandardOutputSays() throws IOException {
        Path list = Files.writeString(directory.resolve("list.csv"), MEMBERS);

        runs(List.of(list.toString(), "--parliament", "UK", "--report", "-"));

        assertThat(JsonMapper.shared().readTree(said(out)).path("new").asInt()).isEqualTo(3);
        assertThat(said(err)).contains("Entered: 3 new");
    }

    @Test
    void aReportThatCannotBeWrittenIsSaidBeforeAnythingIsEntered() throws IOException {
        Path list = Files.writeString(directory.resolve("list.csv"), MEMBERS);

        for (String report : List.of("nowhere/report.json", ".", "list.csv")) {
            assertThat(runs(List.of(list.toString(), "--parliament", "UK", "--report", report)))
                    .as(report)
                    .isEqualTo(Exit.REFUSED);
        }

        assertThat(list).hasContent(MEMBERS);
        assertThat(history()).isEmpty();
        assertThat(files()).containsExactly("list.csv");
    }

    @Test
    void theReportAppearsWholeAndForItsOwnerAlone() throws IOException {
        imports(MEMBERS, "--parliament", "UK");

        assertThat(files()).containsExactlyInAnyOrder("list.csv", "report.json");
        assertThat(Files.getPosixFilePermissions(directory.resolve("report.json")))
                .hasSize(2);
    }

    @Test
    void whatAListSaysDoesNotSteerTheTerminal() {
        imports("Name,House\nAna Duarte,Lords\nBo Ek,\u001B]0;pwned\u0007\u202EChamber\n", "--parliament", "UK");

        assertThat(said(out)).contains("Chamber").doesNotContain("\u001B").doesNotContain("\u202E");
    }

    @Test
    void aListWithoutALineIsRefusedAndNobodyIsGoneByIt() {
        imports(MEMBERS, "--parliament", "UK");

        assertThat(imports("Member ID,First name,Last name,House\n", "--parliament", "UK"))
                .isEqualTo(Exit.REFUSED);

        assertThat(said(err)).contains("Line 1 names the columns and nothing stands below it");
        assertThat(report().path("refused").asString()).startsWith("Line 1 names the columns");
        assertThat(report().path("entered").asBoolean()).isFalse();
    }

    @Test
    void aListThatIsNotThereLeavesNoEarlierReportBehind() {
        imports(MEMBERS, "--parliament", "UK");
        Options options = Options.of(List.of("nowhere.csv", "--report", "report.json"), directory);

        Exit exit = catchThrowableOfType(NotTaken.class, options::mustFindTheList) instanceof NotTaken why
                ? ImportCommand.refuse(options, why, print(out), print(err))
                : Exit.DONE;

        assertThat(exit).isEqualTo(Exit.REFUSED);
        assertThat(report().propertyNames()).containsExactly("file", "dryRun", "entered", "refused");
        assertThat(report().path("refused").asString()).isEqualTo("There is no file %s.", options.file());
        assertThat(said(err)).endsWith("There is no file %s.\n".formatted(options.file()));
    }

    private Exit imports(String list, String... words) {
        return imports(list.getBytes(StandardCharsets.UTF_8), words);
    }

    private Exit imports(byte[] list, String... words) {
        try {
            Path file = Files.write(directory.resolve("list.csv"), list);
            List<String> all = new ArrayList<>(List.of(file.toString(), "--report", "report.json"));
            all.addAll(List.of(words));
            return runs(all);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Exit runs(List<String> words) {
        ImportCommand command = new ImportCommand(intakes, mappings, jdbc, transaction, print(out), print(err));
        return AtTheMachine.asOfficer(() -> command.run(Options.of(words, directory), System.nanoTime()));
    }

    private List<IntakeLine> history() {
        return AtTheMachine.asOfficer(() -> intakes.list(0, 10));
    }

    private List<String> outcomes() {
        return report().path("people").values().stream()
                .map(person -> person.path("outcome").asString())
                .toList();
    }

    private JsonNode report() {
        return JsonMapper.shared().readTree(directory.resolve("report.json"));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String counts(JsonNode report) {
        return Stream.of("rows", "new", "changed", "unchanged", "gone", "doubtful", "faulty")
                .map(count -> count + " " + report.path(count).asInt())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream by) {
        return by.toString(StandardCharsets.UTF_8);
    }
}
