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
        "eu-meps-itre-committee.csv, eu, , 119, 119, 118",
        "uk-commons-mps.csv, gb, , 650, 650, 0",
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
    void aListOfOneCommitteeFindsItsPeopleAmongTheMembersAndItsNameInTheFiles() {
        desk.takesIn(SharedData.file("eu-meps.csv"), "eu", null);

        IntakeRun run = desk.takesIn(SharedData.file("eu-meps-itre-committee.csv"), "eu", null);

        assertThat(run.counts())
                .returns(59, Counts::fresh)
                .returns(60, counts -> counts.changed() + counts.same())
                .returns(0, Counts::doubtful)
                .returns(0, Counts::refused);
        assertThat(desk.says("""
                select string_agg(role || ' ' || people, ', ' order by role)
                  from (select s.role, count(*) as people from committee_seat s join committee c on c.id = s.committee_id
                         join lawmaker_external_id x on x.lawmaker_id = s.lawmaker_id and x.scheme = 'europarl'
                        where c.code = 'ITRE' and x.value in ('4423', '28340') group by s.role) t
                """)).isEqualTo("chair 1, vice-chair 1");
    }

    @Test
    void otherNamesAreAddedOnceToWhoIsHereAndMakeNobody() {
        IntakeRun alone = desk.takesIn(SharedData.file("cambodia-names.csv"), "kh", null);
        assertThat(alone.counts()).returns(0, Counts::fresh).returns(173, Counts::refused);
        assertThat(desk.more("lawmaker")).isZero();
        desk.takesIn(SharedData.file("cambodia-term-5.csv"), "kh", null);

        IntakeRun run = desk.takesIn(SharedData.file("cambodia-names.csv"), "kh", null);

        assertThat(run.counts())
                .returns(0, Counts::fresh)
                .returns(18, Counts::changed)
                .returns(105, Counts::same)
                .returns(0, Counts::refused)
                .returns(0, Counts::doubtful)
                .returns(0, Counts::mandates);
        assertThat(desk.more("lawmaker")).isEqualTo(123);
        assertThat(desk.more("mandate")).isEqualTo(123);
        String names = desk.says("select other_names from lawmaker where official_name = 'Hun Sen'");
        assertThat(names.lines()).contains("Χουν Σεν", "Хун Сен").doesNotContain("Hun Sen");
        IntakeRun again = desk.takesIn(SharedData.file("cambodia-names.csv"), "kh", null);
        assertThat(again.counts()).returns(0, Counts::changed).returns(123, Counts::same);
        assertThat(desk.says("select other_names from lawmaker where official_name = 'Hun Sen'"))
                .isEqualTo(names);
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
