package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.NotFound;
import org.parley.base.ui.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/** Lines that were not entered come back as a list, are corrected, and enter. */
@SpringBootTest
@SignedIn
class FaultyLinesTests {

    private static final String MEMBERS = """
            Member ID,First name,Last name,Chamber,Party,Email
            1,Ana,Duarte,House of Representatives,Green,ana.duarte@parliament.example
            2,,,House of Representatives,"Blue, or Red",nobody@parliament.example
            3,Chea,Sok,House of Nobody,=1+1,
            """;

    @Autowired
    private FaultyLines faulty;

    @Autowired
    private Desk desk;

    @BeforeEach
    void begin() {
        desk.begins();
    }

    @AfterEach
    void clear() {
        desk.clears();
    }

    @Test
    void theyComeAsWrittenWithTheirLineAndWhatIsWrong() throws Exception {
        UUID run = desk.takesIn(MEMBERS, "au", null).id();

        List<CSVRecord> lines = records(run);

        assertThat(lines.getFirst().toList())
                .containsExactly(
                        "Member ID",
                        "First name",
                        "Last name",
                        "Chamber",
                        "Party",
                        "Email",
                        "parley:line",
                        "parley:reason");
        assertThat(lines.get(1).toList())
                .startsWith("2", "", "", "House of Representatives", "Blue, or Red", "nobody@parliament.example", "3");
        assertThat(lines.get(1).get(7)).isEqualTo(Words.text("intake.fault.no-name", Locale.ENGLISH));
        assertThat(lines.get(2).get(7)).isEqualTo(Words.text("intake.fault.chamber-unknown", Locale.ENGLISH));
        assertThat(lines).hasSize(3);
    }

    @Test
    void whatASpreadsheetWouldRunIsGuardedAndComesBackAsItWas() throws Exception {
        UUID run = desk.takesIn(MEMBERS, "au", null).id();

        assertThat(records(run).get(2).get(4)).isEqualTo("'=1+1");
        desk.takesIn(text(run).replace("House of Nobody", "House of Representatives"), "au", null);

        assertThat(desk.says("select party from lawmaker_listing where name = 'Chea Sok'"))
                .isEqualTo("=1+1");
    }

    @Test
    void correctedTheyEnterAndNobodyComesTwice() throws Exception {
        UUID run = desk.takesIn(MEMBERS, "au", null).id();
        String corrected =
                text(run).replace("House of Nobody", "House of Representatives").replace("2,,,", "2,Bo,Ek,");

        IntakeRun again = desk.takesIn(corrected, "au", null);

        assertThat(again.counts()).returns(2, Counts::fresh).returns(0, Counts::refused);
        assertThat(desk.more("lawmaker")).isEqualTo(3);
    }

    @Test
    void aListWithoutFaultsHasNoneAndAnUnknownRunHasNoList() throws Exception {
        UUID run = desk.takesIn(MEMBERS.lines().limit(2).reduce("", (all, line) -> all + line + "\n"), "au", null)
                .id();

        assertThat(records(run)).hasSize(1);
        assertThatThrownBy(() -> text(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyViewsTakesNoListAway() {
        assertThatThrownBy(() -> text(UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
    }

    private String text(UUID run) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        faulty.write(run, reason -> Words.text(reason, Locale.ENGLISH), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<CSVRecord> records(UUID run) throws Exception {
        return CSVFormat.RFC4180.parse(new StringReader(text(run).substring(1))).getRecords();
    }
}
