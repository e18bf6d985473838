package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.NotFound;
import org.parley.intake.decision.Candidate;
import org.parley.intake.decision.Facet;
import org.parley.intake.decision.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who cannot be told by a rule is told by a person, once; until then nobody is merged. */
@SpringBootTest
@SignedIn
class DoubtsTests {

    private static final String ANA_NORTH =
            "Member ID,Name,Constituency,Email\n1,Ana Duarte,North,ana.duarte@parliament.example\n";
    private static final String ANA_WEST = "Name,Constituency\nAna Duarte,West\n";
    private static final String BISHOP = "Name,Email,Start date,Given name\n";

    @Autowired
    private Sorting sorting;

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
    void bothAreShownSideBySide() {
        desk.takesIn(ANA_NORTH, "nz", null);
        UUID id = sorted(ANA_WEST);

        Candidate ana = only(id, 2);

        assertThat(ana)
                .returns("Ana Duarte", Candidate::name)
                .returns("intake.doubt.name-only", Candidate::reason)
                .returns(null, Candidate::verdict);
        assertThat(ana.facets())
                .contains(
                        new Facet("constituency", List.of("West"), List.of("North")),
                        new Facet("name", List.of("Ana Duarte"), List.of("Ana Duarte")),
                        new Facet("email", List.of(), List.of("ana.duarte@parliament.example")),
                        new Facet("id", List.of(), List.of("nz/person 1")));
        assertThat(ana.facets().stream().filter(Facet::differs))
                .extracting(Facet::field)
                .containsExactly("constituency");
    }

    @Test
    void theSamePersonIsAskedAboutOnce() {
        desk.takesIn(ANA_NORTH, "nz", null);
        UUID id = sorted(ANA_WEST);

        sorting.says(id, 2, only(id, 2).which(), Verdict.SAME);

        assertThat(run(id).counts()).returns(0, Counts::doubtful).returns(1, Counts::changed);
        desk.enters(id);
        assertThat(desk.more("lawmaker")).isEqualTo(1);
        assertThat(desk.more("mandate")).isEqualTo(2);
        assertThat(run(sorted(ANA_WEST)).counts()).returns(1, Counts::same).returns(0, Counts::doubtful);
        assertThat(desk.takesIn("Name,Constituency\nAna Duarte,South\n", "nz", null)
                        .counts())
                .as("of another line nothing was said")
                .returns(1, Counts::doubtful);
    }

    @Test
    void differentPeopleStayDifferent() {
        desk.takesIn(ANA_NORTH, "nz", null);
        UUID id = sorted(ANA_WEST);

        sorting.says(id, 2, only(id, 2).which(), Verdict.DIFFERENT);

        assertThat(run(id).counts())
                .returns(0, Counts::doubtful)
                .returns(1, Counts::fresh)
                .returns(1, Counts::gone);
        desk.enters(id);
        assertThat(desk.more("lawmaker")).isEqualTo(2);
        assertThat(desk.takesIn(ANA_WEST, "nz", null).counts())
                .returns(1, Counts::same)
                .returns(0, Counts::doubtful);
    }

    @Test
    void oneMayThinkAgainUntilTheListIsEntered() {
        desk.takesIn(ANA_NORTH, "nz", null);
        UUID id = sorted(ANA_WEST);
        sorting.says(id, 2, only(id, 2).which(), Verdict.SAME);

        assertThat(sorting.people(id, Outcome.DOUBTFUL, "", 0, 10))
                .singleElement()
                .returns(true, PersonLine::decided);
        assertThat(only(id, 2)).returns(Verdict.SAME, Candidate::verdict).returns("Ana Duarte", Candidate::who);

        sorting.says(id, 2, only(id, 2).which(), Verdict.DIFFERENT);
        assertThat(run(id).counts()).returns(1, Counts::fresh);

        sorting.unsays(id, 2, only(id, 2).which());
        assertThat(run(id).counts()).returns(1, Counts::doubtful);
    }

    @Test
    void whoIsUndecidedIsNotEnteredAndStaysListed() {
        desk.takesIn(ANA_NORTH, "nz", null);

        IntakeRun run = desk.takesIn(ANA_WEST + "Bo Ek,South\n", "nz", null);

        assertThat(run.counts()).returns(1, Counts::doubtful).returns(1, Counts::fresh);
        assertThat(sorting.people(run.id(), Outcome.DOUBTFUL, "", 0, 10)).hasSize(1);
        assertThat(desk.more("lawmaker")).isEqualTo(2);
    }

    @Test
    void ofSeveralWhoFitOneIsChosen() {
        desk.takesIn("Name,Constituency,Member ID\nKim Min,North,1\nKim Min,South,2\n", "nz", null);
        UUID id = sorted("Name,Constituency\nKim Min,West\n");

        List<Candidate> both = sorting.candidates(id, 2);
        assertThat(both).hasSize(2).allMatch(one -> one.reason().equals("intake.doubt.several"));
        isLong(id);
        sorting.says(id, 2, both.get(0).which(), Verdict.SAME);
        sorting.says(id, 2, both.get(1).which(), Verdict.SAME);
        sorting.sortsAgain(id);

        assertThat(run(id).counts()).returns(0, Counts::doubtful).returns(1, Counts::changed);
        assertThat(sorting.candidates(id, 2))
                .extracting(Candidate::lawmaker, Candidate::verdict)
                .containsExactlyInAnyOrder(
                        tuple(both.get(0).lawmaker(), Verdict.DIFFERENT),
                        tuple(both.get(1).lawmaker(), Verdict.SAME));
    }

    @Test
    void onePersonWrittenTwiceIsOneWhenSomebodySaysSo() {
        String twice = """
                Name,Constituency,Email
                Kim Min,North,kim1@parliament.example
                Kim Min,North,kim2@parliament.example
                """;
        UUID id = sorted(twice);
        assertThat(only(id, 2)).returns(3, Candidate::otherLine);

        sorting.says(id, 2, only(id, 2).which(), Verdict.SAME);

        assertThat(run(id).counts()).returns(1, Counts::fresh).returns(0, Counts::doubtful);
        desk.enters(id);
        assertThat(desk.more("lawmaker")).isEqualTo(1);
        assertThat(desk.more("channel")).isEqualTo(2);
        assertThat(desk.takesIn(twice, "nz", null).counts())
                .returns(1, Counts::same)
                .returns(0, Counts::doubtful);
    }

    @Test
    void twoOfOneNameInOneSeatAreTwoWhenSomebodySaysSo() {
        UUID id = sorted("""
                Name,Constituency,Email
                Kim Min,North,kim1@parliament.example
                Kim Min,North,kim2@parliament.example
                """);

        sorting.says(id, 3, only(id, 3).which(), Verdict.DIFFERENT);

        assertThat(run(id).counts()).returns(2, Counts::fresh).returns(0, Counts::doubtful);
    }

    @Test
    void whatWasSaidInOneChamberIsNotSaidInAnother() {
        desk.takesIn(ANA_NORTH, "nz", null);
        desk.takesIn("Member ID,Name,Constituency\n1,Ana Duarte,North\n", "gb", "commons");
        UUID id = sorted(ANA_WEST);
        sorting.says(id, 2, only(id, 2).which(), Verdict.SAME);

        assertThat(desk.reads(desk.hands(ANA_WEST), "gb", "commons").counts()).returns(1, Counts::doubtful);
    }

    @ParameterizedTest
    @CsvSource({
        "Ana Duarte, North, 1980-01-01, , intake.doubt.birthday",
        "Ana Duarte, West, , , intake.doubt.name-only",
        "Rui Duarte, North, , ana.duarte@parliament.example, intake.doubt.email-other-name",
        "Somebody Else, East, , ana.duarte@parliament.example, intake.doubt.email-other-name",
    })
    void namesakesAndRelativesAreNeverMergedSilently(
            String name, String seat, String born, String email, String reason) {
        desk.takesIn(
                "Name,Constituency,Birthday,Email\nAna Duarte,North,1970-02-03,ana.duarte@parliament.example\n",
                "nz",
                null);

        UUID id = sorted("Name,Constituency,Birthday,Email\n%s,%s,%s,%s\n"
                .formatted(name, seat, born == null ? "" : born, email == null ? "" : email));

        assertThat(run(id).counts()).returns(1, Counts::doubtful);
        assertThat(only(id, 2).reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "bishop@parliament.example,2026-10-01,",
        "bishop@parliament.example,2015-01-01,Peter",
        ",2026-10-01,",
    })
    void theNextHolderOfAnOfficeIsNotTheOneBefore(String email, String start, String given) {
        String bishop = "Lord Bishop of Examplechester,%s,%s,%s\n";
        desk.takesIn(BISHOP + bishop.formatted("bishop@parliament.example", "2015-01-01", "Paul"), "nz", null);
        String next = BISHOP + bishop.formatted(email == null ? "" : email, start, given == null ? "" : given);

        UUID id = sorted(next);

        assertThat(run(id).counts()).returns(1, Counts::doubtful);
        sorting.says(id, 2, only(id, 2).which(), Verdict.DIFFERENT);
        desk.enters(id);
        assertThat(desk.more("lawmaker")).isEqualTo(2);
    }

    @Test
    void whoHoldsAnOfficeAndIsUnchangedIsTheSame() {
        String list = BISHOP + "Lord Bishop of Examplechester,bishop@parliament.example,2015-01-01,Paul\n";
        desk.takesIn(list, "nz", null);

        assertThat(desk.takesIn(list, "nz", null).counts()).returns(1, Counts::same);
    }

    @Test
    void ofAnOfficeIsSaidWhoHoldsItSinceThen() {
        String bishop = BISHOP + "Lord Bishop of Examplechester,bishop@parliament.example,%s,\n";
        desk.takesIn(bishop.formatted("2015-01-01"), "nz", null);
        UUID corrected = sorted(bishop.formatted("2015-01-08"));
        sorting.says(corrected, 2, only(corrected, 2).which(), Verdict.SAME);
        assertThat(run(corrected).counts()).returns(0, Counts::doubtful);

        assertThat(run(sorted(bishop.formatted("2026-10-01"))).counts()).returns(1, Counts::doubtful);
    }

    @Test
    void anAddressThatIsNobodyElsesTellsAPerson() {
        desk.takesIn("""
                Name,Constituency,Contact form,Phone
                Ana Duarte,North,https://parliament.example/ana,+64 4 817 0000
                Bo Ek,South,,+64 4 817 0000
                """, "nz", null);

        IntakeRun run = desk.reads(desk.hands("""
                Name,Constituency,Contact form,Phone
                Ana Maria Duarte,West,https://parliament.example/ana,
                Bo Gustav Ek,East,,+64 4 817 0000
                """), "nz", null);

        assertThat(run.counts()).returns(1, Counts::changed).returns(1, Counts::fresh);
        assertThat(sorting.people(run.id(), Outcome.NEW, "", 0, 10))
                .extracting(PersonLine::name)
                .containsExactly("Bo Gustav Ek");
    }

    @Test
    void theListsAreSearchedByNameAndLine() {
        UUID id = sorted("Name,Member ID\nMétis Ana,1\nBo Ek,2\nChea Sok,3\n,4\n");

        assertThat(names(id, "metis")).containsExactly("Métis Ana");
        assertThat(names(id, "ek bo")).containsExactly("Bo Ek");
        assertThat(names(id, "4")).containsExactly("Chea Sok");
        assertThat(names(id, "%")).isEmpty();
        assertThat(sorting.countPeople(id, Outcome.NEW, "e")).isEqualTo(3);
        assertThat(sorting.countFaults(id, Outcome.FAULTY, "5")).isEqualTo(1);
        assertThat(sorting.countFaults(id, Outcome.FAULTY, "6")).isZero();
    }

    @Test
    void aLongListIsSortedAgainWhenSomebodySaysSo() {
        desk.takesIn(ANA_NORTH, "nz", null);
        UUID id = sorted(ANA_WEST);
        isLong(id);

        sorting.says(id, 2, only(id, 2).which(), Verdict.SAME);
        assertThat(run(id))
                .returns(true, run -> run.choices().stale())
                .returns(1, run -> run.counts().doubtful());

        sorting.sortsAgain(id);
        assertThat(desk.waits(id))
                .returns(IntakeState.SORTED, IntakeRun::state)
                .returns(false, run -> run.choices().stale())
                .returns(0, run -> run.counts().doubtful());
        assertThat(known("intake_person")).as("it is looked through at once").isEqualTo(counted("intake_person"));
    }

    @Test
    void theDatabaseLooksAtTheDirectoryAfterALongList() {
        UUID id = sorted(ANA_WEST);
        isLong(id);

        desk.enters(id);

        await().untilAsserted(() -> assertThat(known("lawmaker")).isEqualTo(counted("lawmaker")));
        assertThat(known("channel")).isEqualTo(counted("channel"));
    }

    @Test
    void nobodyIsSaidToBeWhomNothingPointsTo() {
        desk.takesIn(ANA_NORTH, "nz", null);
        UUID id = sorted(ANA_WEST);

        assertThatThrownBy(() -> sorting.says(id, 2, new Candidate.Who(UUID.randomUUID(), 0), Verdict.SAME))
                .isInstanceOf(NotFound.class);
        assertThat(run(id).counts()).returns(1, Counts::doubtful);
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyViewsDecidesNothing() {
        Candidate.Who anybody = new Candidate.Who(UUID.randomUUID(), 0);

        assertThatThrownBy(() -> sorting.says(UUID.randomUUID(), 2, anybody, Verdict.SAME))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sorting.unsays(UUID.randomUUID(), 2, anybody))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** How many rows the planner believes there are. */
    private int known(String table) {
        return jdbc.sql("select reltuples::int from pg_class where oid = cast(:table as regclass)")
                .param("table", table)
                .query(Integer.class)
                .single();
    }

    private int counted(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private void isLong(UUID id) {
        jdbc.sql("update intake set rows_read = :rows where id = :id")
                .param("rows", Sorting.AT_ONCE + 1)
                .param("id", id)
                .update();
    }

    private UUID sorted(String list) {
        UUID id = desk.hands(list);
        assertThat(desk.reads(id, "nz", null).error()).isNull();
        return id;
    }

    private IntakeRun run(UUID id) {
        return desk.waits(id);
    }

    private Candidate only(UUID id, int line) {
        List<Candidate> candidates = sorting.candidates(id, line);
        assertThat(candidates).hasSize(1);
        return candidates.getFirst();
    }

    private List<String> names(UUID id, String search) {
        return sorting.people(id, Outcome.NEW, search, 0, 10).stream()
                .map(PersonLine::name)
                .toList();
    }
}
