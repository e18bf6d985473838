package org.parley.parliament;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What we ship about parliaments is there at the first start, and stays out of the way of corrections. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.MANAGER)
class ReferenceTests {

    @Autowired
    Reference reference;

    @Autowired
    Parliaments parliaments;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyParliamentOfTheFilesIsThereWithItsChambersAndCommittees() {
        assertThat(rows("parliament")).isEqualTo(lines("parliament"));
        assertThat(rows("chamber")).isEqualTo(lines("chamber"));
        assertThat(rows("committee")).isEqualTo(lines("committee"));
        assertThat(rows("parliament_alias")).isGreaterThan(1_400);
        assertThat(rows("chamber_alias")).isGreaterThan(1_300);
    }

    @ParameterizedTest
    @CsvSource({
        "eu, chamber, 720, 0",
        "us, house, 435, 6",
        "us, senate, 100, 0",
        "ca, commons, 343, 0",
        "ca, senate, 105, 0",
        "au, house-of-representatives, 150, 0",
        "au, senate, 76, 0",
        "gb, commons, 650, 0",
        "gb, lords, , 0",
        "nz, chamber, 120, 0"
    })
    void theSixParliamentsHaveTheirSeats(String parliament, String chamber, Integer seats, int nonVoting) {
        UUID found = parliaments.resolve(parliament).orElseThrow();

        assertThat(parliaments.chambers(found))
                .filteredOn(line -> line.code().equals(chamber))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.seats()).isEqualTo(seats);
                    assertThat(line.nonVotingSeats()).isEqualTo(nonVoting);
                    assertThat(line.checked()).isTrue();
                    assertThat(line.sits()).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "EU Parliament, eu",
        "US Congress, us",
        "Parliament of UK, gb",
        "parlement   EUROPEEN, eu",
        "Parlement européen, eu"
    })
    void peopleWriteItTheirWay(String written, String code) {
        assertThat(parliaments.resolve(written))
                .isEqualTo(parliaments.resolve(code))
                .isPresent();
    }

    @Test
    void aChamberIsUnderstoodOnlyInsideItsParliament() {
        UUID congress = parliaments.resolve("us").orElseThrow();
        UUID westminster = parliaments.resolve("gb").orElseThrow();

        assertThat(parliaments.resolveChamber(congress, "rep")).isPresent();
        assertThat(parliaments.resolveChamber(westminster, "rep")).isEmpty();
        assertThat(parliaments.resolve("Nowhere’s Parliament")).isEmpty();
    }

    @Test
    void aChamberThatNoLongerSitsIsKeptApart() {
        UUID thailand = parliaments.resolve("th").orElseThrow();

        assertThat(parliaments.chambers(thailand))
                .filteredOn(line -> !line.sits())
                .extracting(ChamberLine::code)
                .containsExactly("nla");
        assertThat(parliaments.chambers(thailand).getLast().sits()).isFalse();
    }

    @Test
    void readingTwiceChangesNothing() {
        List<Map<String, Object>> before = everything();

        boolean readAgain = reference.read();
        int changed = ReferenceStatements.FILES.keySet().stream()
                .mapToInt(name -> reference.load(ReferenceFile.read(name)))
                .sum();

        assertThat(readAgain).isFalse();
        assertThat(changed).isZero();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aChangedFileIsReadAgainButWhatSomebodyCorrectedStays() {
        UUID congress = parliaments.resolve("us").orElseThrow();
        UUID westminster = parliaments.resolve("gb").orElseThrow();
        parliaments.correct(
                congress,
                parliaments.details(congress).version(),
                new ParliamentDetails("Our Congress", "", "https://www.example.org", "en", true, "our own look"));
        jdbc.sql("update parliament set name = 'Old name' where id = :id")
                .param("id", westminster)
                .update();
        jdbc.sql("delete from reference_load").update();

        assertThat(reference.read()).isTrue();
        assertThat(parliaments.details(congress).details().name()).isEqualTo("Our Congress");
        assertThat(parliaments.named(List.of(westminster)))
                .containsEntry(westminster, "Parliament of the United Kingdom");
    }

    private List<Map<String, Object>> everything() {
        return jdbc.sql("select to_jsonb(p)::text from parliament p union all select to_jsonb(c)::text from chamber c"
                        + " union all select to_jsonb(k)::text from committee k order by 1")
                .query()
                .listOfRows();
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static int lines(String file) {
        Map<String, Object> columns = ReferenceFile.read(file).columns();
        return ((String[]) columns.get("id")).length;
    }
}
