package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.report.ReportCast.part;
import static org.parley.report.ReportCast.row;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A report leaves the house: nothing that is for few enters it, though a manager makes it who may see it all, and with names. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.MANAGER)
class ReportsKeepSilentTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 5);

    @Autowired
    private Reports reports;

    @Autowired
    private ReportCast cast;

    @Autowired
    private JdbcClient jdbc;

    private UUID campaign;
    private UUID recipient;
    private UUID somebody;
    private String name;

    @BeforeEach
    void somebodyOfTheSampleCampaign() {
        campaign = cast.campaign();
        recipient = cast.silent(campaign);
        somebody = cast.lawmaker(recipient);
        name = jdbc.sql("select name_as_sent from recipient where id = ?")
                .param(recipient)
                .query(String.class)
                .single();
    }

    @Test
    void aConfidentialMeetingIsNotCounted() {
        long before = meetings();

        cast.meeting(campaign, somebody, true);
        assertThat(meetings()).isEqualTo(before);

        cast.meeting(campaign, somebody, false);
        assertThat(meetings()).isEqualTo(before + 1);
    }

    @Test
    void aMeetingWithWhoSignsAnonymouslyIsNotCounted() {
        long before = meetings();
        UUID meeting = cast.meeting(campaign, somebody, false);

        cast.hushes(meeting, campaign, "Nadia Kovač");

        assertThat(meetings()).isEqualTo(before);
        assertThat(made().content().toString()).doesNotContain("Nadia");
    }

    @Test
    void whatWasPromisedInConfidenceIsNeitherToldNorCounted() {
        long before = promises();

        cast.promises(somebody, campaign, "To speak to the minister", cast.meeting(campaign, somebody, true));

        assertThat(promises()).isEqualTo(before);
        assertThat(made().content().toString()).doesNotContain("speak to the minister");
        cast.promises(somebody, campaign, "To table a motion", cast.meeting(campaign, somebody, false));
        assertThat(promises()).isEqualTo(before + 1);
        assertThat(made().content().toString()).contains("To table a motion").contains(name);
    }

    @Test
    void whatWasPromisedBesideWhoSignsAnonymouslyIsNeitherToldNorCounted() {
        long before = promises();
        UUID meeting = cast.meeting(campaign, somebody, false);
        cast.promises(somebody, campaign, "To speak to the minister", meeting);

        cast.hushes(meeting, campaign, "Nadia Kovač");

        assertThat(promises()).isEqualTo(before);
        assertThat(made().content().toString()).doesNotContain("speak to the minister");
    }

    @Test
    void aPositionKnownInConfidenceIsNotCounted() {
        cast.stands(somebody, campaign, "undecided", "public act", LONG_AGO, null);
        long opponents = opponents();

        UUID said = cast.stands(
                somebody,
                campaign,
                "opponent",
                "public act",
                cast.today().minusDays(1),
                cast.meeting(campaign, somebody, true));

        assertThat(opponents()).isEqualTo(opponents);
        assertThat(row(made(), ReportPart.POSITIONS, name).get(3).text()).isEqualTo("Undecided");
        UUID other = jdbc.sql("select id from lawmaker where id <> ? order by id limit 1")
                .param(somebody)
                .query(UUID.class)
                .single();
        UUID supposed = cast.stands(
                other, campaign, "opponent", "private impression", cast.today().minusDays(1), null);
        jdbc.sql("update position set carried_from = ? where id = ?")
                .params(said, supposed)
                .update();
        assertThat(opponents()).isEqualTo(opponents);
    }

    @Test
    void ourImpressionsAreCountedAndNameNobody() {
        long opponents = opponents();

        cast.stands(somebody, campaign, "opponent", "private impression", LONG_AGO, null);

        assertThat(opponents()).isEqualTo(opponents + 1);
        assertThat(made().content().toString()).doesNotContain(name);
    }

    @Test
    void whoSignsAnonymouslyIsNotNamedAsSomebodyElseEither() {
        jdbc.sql("""
                    insert into response (id, version, recipient_id, received_on, via, class, recorded_by)
                    select uuidv7(), 0, id, sent_on, 'email', 'support', sent_by from recipient where id = ?
                    """).param(recipient).update();
        cast.promises(somebody, campaign, "To table a motion", null);
        cast.stands(somebody, campaign, "champion", "public act", LONG_AGO, null);
        assertThat(made().content().toString()).contains(name);

        cast.anonymous(campaign, name.toUpperCase(Locale.ROOT));

        assertThat(made().content().toString()).doesNotContain(name);
    }

    @Test
    void withoutNamesNobodyIsNamed() {
        cast.promises(somebody, campaign, "To table a motion", null);
        cast.stands(somebody, campaign, "champion", "public act", LONG_AGO, null);

        String said = reports.read(reports.make(cast.order(campaign, null, false)))
                .content()
                .toString();

        jdbc.sql("""
                    select distinct r.name_as_sent from recipient r join letter l on l.id = r.letter_id
                     where l.campaign_id = ? and r.lawmaker_id is not null and r.name_as_sent is not null
                    """)
                .param(campaign)
                .query(String.class)
                .list()
                .forEach(one -> assertThat(said).doesNotContain(one));
        assertThat(said).doesNotContain("To table a motion");
    }

    private KeptReport made() {
        return reports.read(reports.make(cast.order(campaign, null, true)));
    }

    private long meetings() {
        return number(ReportPart.SUMMARY, "Meetings", 2);
    }

    private long promises() {
        return number(ReportPart.SUMMARY, "Commitments made", 2);
    }

    private long opponents() {
        return part(made(), ReportPart.POSITIONS).tables().stream()
                .filter(table -> table.drawn() > 0)
                .flatMap(table -> table.rows().stream())
                .filter(line -> line.cells().getFirst().text().equals("Opponent"))
                .mapToLong(
                        line -> Objects.requireNonNullElse(line.cells().get(2).number(), 0L))
                .sum();
    }

    private long number(ReportPart part, String measure, int column) {
        Long number = row(made(), part, measure).get(column).number();
        return number == null ? -1 : number;
    }
}
