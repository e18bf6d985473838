package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.SignedIn;
import org.parley.base.Ids;
import org.parley.lawmaker.LawmakerFilter;
import org.parley.lawmaker.ui.TakesOut;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Parley took out comes back as it went: nobody new, nothing changed, nobody brought where they do not sit. */
@SpringBootTest
@SignedIn
class OwnListsTests {

    private static final String EVERYTHING_KEPT = """
            select md5(string_agg(t, E'\\n' order by t)) from (
                select l::text as t from lawmaker l union all select m::text from mandate m union all
                select c::text from channel c union all select x::text from lawmaker_external_id x union all
                select s::text from committee_seat s union all select k::text from committee k) everything
            """;

    @Autowired
    private Desk desk;

    @Autowired
    private TakesOut takesOut;

    @Autowired
    private Intakes intakes;

    @Autowired
    private JdbcClient jdbc;

    private final List<UUID> entered = new ArrayList<>();

    @BeforeEach
    void begin() {
        desk.begins();
    }

    @AfterEach
    void clear() {
        desk.clears();
        for (String table : List.of(
                "committee_seat where lawmaker_id",
                "channel where lawmaker_id",
                "mandate where lawmaker_id",
                "lawmaker_external_id where lawmaker_id",
                "lawmaker_listing where lawmaker_id")) {
            entered.forEach(
                    id -> jdbc.sql("delete from " + table + " = ?").param(id).update());
        }
        entered.forEach(
                id -> jdbc.sql("delete from lawmaker where id = ?").param(id).update());
        jdbc.sql("delete from export").update();
    }

    @Test
    void aChamberOfPeopleWithEverythingComesBackUnchanged() {
        aChamber("nz", "chamber");
        String before = desk.says(EVERYTHING_KEPT);

        IntakeRun run = desk.takesIn(takesOut.everything(LawmakerFilter.ALL), "nz", null);

        assertThat(run.state()).as(String.valueOf(run.error())).isEqualTo(IntakeState.ENTERED);
        changesNothing(run, entered.size());
        assertThat(run.counts()).returns(0, Counts::gone);
        assertThat(desk.says(EVERYTHING_KEPT)).isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from intake_change where intake_id = ?")
                        .param(run.id())
                        .query(Integer.class)
                        .single())
                .as("differences, kept ones included")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "id name",
                "id name email",
                "id name email phone notes",
                "id name party",
                "id name chamber from",
                "id name chamber constituency",
                "id given family",
                "id name committees",
                "id email post ids"
            })
    void chosenColumnsComeBackUnchangedToo(String columns) {
        aChamber("gb", "commons");
        seat(entered.getFirst(), "gb", "lords", "", "", "", null, LocalDate.of(1999, 11, 11));
        String before = desk.says(EVERYTHING_KEPT);

        IntakeRun run = desk.takesIn(takesOut.only(LawmakerFilter.ALL, Set.of(columns.split(" "))), "gb", null);

        assertThat(run.state()).as(String.valueOf(run.error())).isEqualTo(IntakeState.ENTERED);
        changesNothing(run, entered.size());
        assertThat(desk.says(EVERYTHING_KEPT)).isEqualTo(before);
    }

    @Test
    void oneChangedAddressAmongRenamedAndMovedColumnsIsTheOnlyChange() {
        aChamber("nz", "chamber");
        String file = takesOut.only(LawmakerFilter.ALL, Set.of("id", "name", "email", "party"));
        String[] cells = file.lines().findFirst().orElseThrow().split(",");
        assertThat(cells).containsExactly("parley:id", "Name", "Email", "Party");
        String edited = "Full name,E-mail address,Party,parley:id,My remarks\r\n"
                + "Somebody Renamed,chea@elsewhere.example,," + entered.get(2) + ",called on Monday\r\n";

        IntakeRun run = desk.reads(desk.hands(edited), "nz", null);

        assertThat(run.counts())
                .returns(1, Counts::changed)
                .returns(0, Counts::fresh)
                .returns(0, Counts::doubtful)
                .returns(0, Counts::refused);
        assertThat(intakes.changes(run.id(), 2))
                .containsExactlyInAnyOrder(
                        new ChangeLine("email", "", "chea@elsewhere.example", false),
                        new ChangeLine("name", "Chea\nSok", "Somebody Renamed", true));
    }

    @Test
    void whoSitsInAnotherParliamentIsNotBroughtHere() {
        UUID ana = person("Ana Duarte");
        seat(ana, "gb", "commons", "North", "Green", "", null, null);
        UUID bo = person("Bo Ek");
        seat(bo, "nz", "chamber", "South", "Blue", "", null, null);
        seat(bo, "us", "senate", "", "", "", null, LocalDate.of(2001, 1, 1));

        IntakeRun whole = desk.takesIn(takesOut.everything(LawmakerFilter.ALL), "nz", null);
        IntakeRun without = desk.takesIn(takesOut.only(LawmakerFilter.ALL, Set.of("id", "name", "email")), "nz", null);
        IntakeRun named =
                desk.takesIn(takesOut.everything(LawmakerFilter.ALL.withParliament(parliament("nz"))), "nz", null);

        assertThat(whole.counts())
                .returns(2, Counts::refused)
                .returns(1, Counts::same)
                .returns(0, Counts::fresh);
        assertThat(intakes.faults(whole.id(), Outcome.FAULTY, 0, 10))
                .extracting(FaultLine::reason, FaultLine::value)
                .containsExactlyInAnyOrder(
                        tuple("intake.fault.other-parliament", name("gb")),
                        tuple("intake.fault.other-parliament", name("us")));
        assertThat(without.counts()).returns(1, Counts::refused).returns(1, Counts::same);
        assertThat(intakes.faults(without.id(), Outcome.FAULTY, 0, 10))
                .extracting(FaultLine::value)
                .containsExactly(name("gb"));
        changesNothing(named, 1);
        assertThat(desk.more("mandate")).isEqualTo(3);
    }

    @Test
    void whoeverHasOurIdIsThatPersonWhateverElseChanged() {
        UUID ana = person("Ana Duarte");
        seat(ana, "nz", "chamber", "North", "Green", "", null, null);
        UUID bo = person("Bo Ek");
        seat(bo, "nz", "chamber", "South", "Blue", "", null, null);
        way(bo, "email", "bo@parliament.example");
        id(bo, "wikidata", "Q7");

        IntakeRun run = desk.reads(
                desk.hands("parley:id,Name,Email,Born on,id:wikidata\n" + ana
                        + ",Somebody Else,bo@parliament.example,1950-01-01,Q7\n"),
                "nz",
                null);

        assertThat(run.counts()).returns(0, Counts::doubtful).returns(1, Counts::changed);
        assertThat(intakes.people(run.id(), Outcome.CHANGED, 0, 10))
                .extracting(PersonLine::lawmaker)
                .containsExactly(ana);
    }

    @Test
    void anIdOfAnotherInstallationIsNoIdHere() {
        UUID elsewhere = Ids.next();

        IntakeRun run = desk.takesIn(
                "parley:id,Name,Constituency,Phone\n%s,'=Mele Fonoti,North,'+64 4\n%s,'=Mele Fonoti,North,'+64 5 5\n"
                        .formatted(elsewhere, elsewhere),
                "nz",
                null);

        assertThat(run.counts()).returns(1, Counts::fresh).returns(1, Counts::mandates);
        assertThat(desk.counts("select count(*) from lawmaker_external_id where scheme = 'parley'"))
                .isZero();
        assertThat(desk.counts("select count(*) from lawmaker where official_name = '=Mele Fonoti'"))
                .isEqualTo(1);
    }

    @Test
    void aBrokenIdIsAFaultyLineAndAnEmptyOneSomebodyNew() {
        IntakeRun run = desk.reads(
                desk.hands("parley:id,Name,Constituency\nnot-an-id,Ana Duarte,North\n,Hon Bo Ek,South\n"), "nz", null);

        assertThat(run.counts()).returns(1, Counts::refused).returns(1, Counts::fresh);
        assertThat(intakes.faults(run.id(), Outcome.FAULTY, 0, 10))
                .containsExactly(new FaultLine(2, "parley:id", "not-an-id", "intake.fault.own-id"));
    }

    @Test
    void everyPlaceIsCalledSoThatItIsFoundAgain() {
        assertThat(jdbc.sql("""
                        select p.name from parliament p
                         where p.id is distinct from (
                               (select parliament_id from parliament_alias where folded = fold(p.name)
                                union all select id from parliament where fold(name) = fold(p.name) or code = lower(p.name) limit 1))
                        """).query(String.class).list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "us-congress-legislators-current.csv, us, 537",
        "eu-meps.csv, eu, 751",
        "uk-commons-mps.csv, gb, 650",
        "canada-commons-term-42.csv, ca, 338",
        "australia-representatives-term-44.csv, au, 152",
        "new-zealand-house-term-51.csv, nz, 121",
        "cambodia-term-5.csv, kh, 123",
        "thailand-term-2557.csv, th, 218",
    })
    void theRealListsComeBackUnchanged(String file, String parliament, int people) {
        desk.takesIn(SharedData.file(file), parliament, null);
        String before = desk.says(EVERYTHING_KEPT);

        IntakeRun run = desk.takesIn(
                takesOut.everything(LawmakerFilter.ALL.withParliament(parliament(parliament))), parliament, null);

        assertThat(run.state()).as(String.valueOf(run.error())).isEqualTo(IntakeState.ENTERED);
        changesNothing(run, people);
        assertThat(run.counts()).returns(0, Counts::gone);
        assertThat(desk.says(EVERYTHING_KEPT)).isEqualTo(before);
    }

    @Test
    void theListOfACommitteeComesBackUnchanged() {
        desk.takesIn(SharedData.file("eu-meps.csv"), "eu", null);
        desk.takesIn(SharedData.file("eu-meps-itre-committee.csv"), "eu", null);
        String before = desk.says(EVERYTHING_KEPT);

        IntakeRun run = desk.takesIn(takesOut.everything(LawmakerFilter.ALL), "eu", null);

        changesNothing(run, 751 + 59);
        assertThat(desk.says(EVERYTHING_KEPT)).isEqualTo(before);
    }

    private void changesNothing(IntakeRun run, int people) {
        assertThat(run.counts())
                .as(() -> "faults: " + intakes.faults(run.id(), Outcome.FAULTY, 0, 5) + " new: "
                        + intakes.people(run.id(), Outcome.NEW, 0, 5) + " doubtful: "
                        + intakes.people(run.id(), Outcome.DOUBTFUL, 0, 5) + " changed: "
                        + intakes.people(run.id(), Outcome.CHANGED, 0, 5).stream()
                                .map(line -> intakes.changes(run.id(), line.line()))
                                .toList())
                .returns(0, Counts::fresh)
                .returns(0, Counts::changed)
                .returns(0, Counts::doubtful)
                .returns(0, Counts::refused)
                .returns(0, Counts::leftOut)
                .returns(0, Counts::mandates)
                .returns(0, Counts::channels)
                .returns(people, Counts::same);
    }

    /** People who have everything that a person can have, and names that no file likes. */
    private void aChamber(String parliament, String chamber) {
        List<String> names = List.of(
                "=Ana Duarte",
                "-Bo “Bobo” Ek",
                "Chea\nSok",
                "សុខ ជា",
                "กมล  วงศ์เดช",
                "Dr. Zoe\u0301 Müller, MP",
                "'@Mele, \"the\" Fonoti",
                "none",
                "\u200B=Lina;O’Neill",
                "Ana Duarte");
        for (String name : names) {
            UUID id = person(name);
            LocalDate from = LocalDate.of(2019, 5, 1);
            seat(id, parliament, chamber, "North; =East", "Green, \"Left\"", "2nd", from, null);
            seat(id, parliament, chamber, "South", "Blue", "1st", LocalDate.of(2011, 1, 1), LocalDate.of(2014, 12, 31));
            way(id, "email", "one." + id + "@parliament.example");
            way(id, "email", "o'two+" + id + "@parliament.example");
            way(id, "phone", "+64 4 817 0000");
            way(id, "phone", "(04) 817-0001 / 2");
            way(id, "fax", "+64 4 817 9999");
            way(id, "web form", "https://parliament.example/write?a=1;b=2,3|4&to=" + id);
            way(id, "web site", "https://parliament.example/" + id);
            way(id, "social", "@mele_" + id.toString().substring(30));
            way(id, "social", "a name with spaces");
            way(id, "post", "Parliament House\n\n=Room 3\n+1 Hill Street");
            way(id, "post", "PO Box 9\nNorthtown");
            id(id, "wikidata", "Q" + id);
            id(id, "nz/list", "A 1, B; 2 " + id);
            id(id, "us.house/person", "=" + id);
            committee(id, parliament, chamber, "Budget, Taxes; and | Lines", "chair");
            committee(id, parliament, chamber, "Health", "substitute");
            jdbc.sql("""
                            update lawmaker set given_name = 'Ana ', family_name = '-Duarte', honorific = 'The Rt Hon, Dr', gender = 'w',
                                   other_names = E'Анна\\n=Anna  D.\\nn/a', born_on = '1970-02-03', name_order = 'family-first',
                                   notes = E'# Notes\\n\\n- one\\n=two  \\n\\n\\n\\'three\\n"four", five;\\n' where id = ?
                            """).param(id).update();
        }
        UUID without = person("Nobody Seated");
        way(without, "email", "nobody@parliament.example");
    }

    private UUID person(String name) {
        UUID id = Ids.next();
        jdbc.sql("insert into lawmaker (id, version, official_name) values (?, 0, ?)")
                .params(id, name)
                .update();
        entered.add(id);
        return id;
    }

    private void seat(
            UUID who,
            String parliament,
            String chamber,
            String constituency,
            String party,
            String term,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        jdbc.sql("""
                        insert into mandate (id, version, lawmaker_id, chamber_id, constituency, party, political_group, term,
                               started_on, ended_on, end_reason)
                        select ?, 0, ?, c.id, ?, ?, 'Group ' || ?, ?, ?, ?, case when ? then 'resigned' end
                          from chamber c join parliament p on p.id = c.parliament_id where p.code = ? and c.code = ?
                        """)
                .params(
                        Ids.next(),
                        who,
                        constituency,
                        party,
                        party,
                        term,
                        from,
                        until,
                        until != null,
                        parliament,
                        chamber)
                .update();
    }

    private void way(UUID who, String kind, String value) {
        jdbc.sql("""
                        insert into channel (id, version, lawmaker_id, kind, value, label, state)
                        values (?, 0, ?, ?, ?, 'office', 'works')
                        """).params(Ids.next(), who, kind, value).update();
    }

    private void id(UUID who, String scheme, String value) {
        jdbc.sql("insert into lawmaker_external_id (lawmaker_id, scheme, value) values (?, ?, ?)")
                .params(who, scheme, value)
                .update();
    }

    private void committee(UUID who, String parliament, String chamber, String name, String role) {
        jdbc.sql("""
                        insert into committee (id, version, chamber_id, code, name)
                        select ?, 0, c.id, ?, ? from chamber c join parliament p on p.id = c.parliament_id
                         where p.code = ? and c.code = ? on conflict do nothing
                        """).params(Ids.next(), name, name, parliament, chamber).update();
        jdbc.sql("""
                        insert into committee_seat (lawmaker_id, committee_id, role)
                        select ?, k.id, ? from committee k join chamber c on c.id = k.chamber_id
                          join parliament p on p.id = c.parliament_id where k.name = ? and p.code = ? and c.code = ?
                        """).params(who, role, name, parliament, chamber).update();
    }

    private UUID parliament(String code) {
        return jdbc.sql("select id from parliament where code = ?")
                .param(code)
                .query(UUID.class)
                .single();
    }

    private String name(String code) {
        return jdbc.sql("select name from parliament where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }
}
