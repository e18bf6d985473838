package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The public lists of members enter with no column mapped by hand, and entering them again changes nothing. */
@SpringBootTest
@SignedIn
class RealListsAreTakenInTests {

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

    @ParameterizedTest
    @CsvSource({
        "us-congress-legislators-current.csv, us, , 537, 537, 0",
        "eu-meps.csv, eu, , 751, 751, 747",
        "uk-commons-mps.csv, gb, commons, 650, 650, 0",
        "canada-commons-term-42.csv, ca, , 338, 338, 333",
        "australia-representatives-term-44.csv, au, , 152, 155, 152",
        "new-zealand-house-term-51.csv, nz, , 121, 121, 121",
        "cambodia-term-5.csv, kh, , 123, 123, 0",
        "thailand-term-2557.csv, th, , 218, 218, 0",
    })
    void entersOnceAndOnlyOnce(
            String file, String parliament, @Nullable String chamber, int people, int mandates, int emails) {
        IntakeRun first = desk.takesIn(SharedData.file(file), parliament, chamber);

        assertThat(first.state()).as(String.valueOf(first.error())).isEqualTo(IntakeState.ENTERED);
        assertThat(first.counts()).returns(people, Counts::fresh).returns(mandates, Counts::mandates);
        assertThat(first.counts()).returns(0, Counts::refused).returns(0, Counts::doubtful);
        assertThat(desk.more("lawmaker")).isEqualTo(people);
        assertThat(desk.more("mandate")).isEqualTo(mandates);
        assertThat(desk.more("lawmaker_listing")).isEqualTo(people);
        assertThat(desk.counts("""
                        select count(*) from channel c join intake_person p on p.lawmaker_id = c.lawmaker_id where c.kind = 'email'
                        """)).isEqualTo(emails);

        IntakeRun second = desk.takesIn(SharedData.file(file), parliament, chamber);

        assertThat(second.counts()).returns(0, Counts::fresh).returns(0, Counts::changed);
        assertThat(second.counts()).returns(people, Counts::same).returns(0, Counts::doubtful);
        assertThat(desk.more("mandate")).isEqualTo(mandates);
        assertThat(desk.counts("select coalesce(sum(version), 0) from lawmaker"))
                .isZero();
    }

    @Test
    void whoHeldTheSameSeatTwiceIsOnePerson() {
        desk.takesIn(SharedData.file("australia-representatives-term-44.csv"), "au", null);

        assertThat(desk.says("""
                select string_agg(m.party || ' ' || coalesce(m.started_on::text, '') || '/' || coalesce(m.ended_on::text, ''), ', '
                       order by m.started_on nulls first)
                  from mandate m join lawmaker l on l.id = m.lawmaker_id where l.official_name = 'Bronwyn Bishop'
                """))
                .isEqualTo("Liberal Party /2013-11-12, SPK 2013-11-12/2015-08-02, Liberal Party 2015-08-02/");
    }

    @Test
    void committeesComeWithTheirRoles() {
        desk.takesIn(SharedData.file("eu-meps.csv"), "eu", null);

        assertThat(desk.says("""
                select string_agg(c.code || ' ' || s.role, ', ' order by c.code)
                  from committee_seat s join committee c on c.id = s.committee_id join lawmaker l on l.id = s.lawmaker_id
                 where l.official_name = 'Lars ADAKTUSSON'
                """))
                .isEqualTo("AFET member, D-AF vice-chair, DROI member, DSEE substitute, TRAN substitute");
        assertThat(desk.says("select min(name) from committee where code = 'AFET'"))
                .isEqualTo("Committee on Foreign Affairs");
    }
}
