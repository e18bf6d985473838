package org.parley.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.contact.Scene;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who sits in no party, no group or no chamber was met as well when others were there who do. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.OFFICER)
class MeetingsWithIndependentsTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Letters letters;

    @Autowired
    private Scoreboards scoreboards;

    @Autowired
    private Counted counted;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Actor actor;

    private UUID parliament;
    private Scope scope;

    @BeforeEach
    void aMeetingWithAPartyMemberAndAnIndependent() {
        parliament = cast.parliament("Parliament of Norland");
        UUID house = cast.chamber(parliament, "House of Norland", "lower");
        UUID member = cast.lawmaker("Ines", "Vaz", house, "Greens");
        UUID independent = cast.lawmaker("Tomas", "Lund", house, "");
        jdbc.sql("update mandate set political_group = 'Left' where lawmaker_id = ?")
                .param(member)
                .update();
        UUID letter = cast.letter("Letter to Norland");
        scope = Scope.ofLetter(letters.details(letter).campaign(), letter);
        new Scene(jdbc).meeting(letter, actor.id(), member, independent);
    }

    @Test
    void countsForBothOfThem() {
        countsOf(Division.PARTIES, Map.of("Greens", 1L, "", 1L));
        countsOf(Division.GROUPS, Map.of("Left", 1L, "", 1L));
        countsOf(Division.CHAMBERS, Map.of("House of Norland", 1L));
    }

    @Test
    void countsForBothOfThemOnceItIsKnownWhereTheySit() {
        jdbc.sql("set constraints all immediate").update();

        countsForBothOfThem();
    }

    private void countsOf(Division division, Map<String, Long> expected) {
        Scores scores = scoreboards.within(scope, parliament, division);

        assertThat(scores.rows().stream()
                        .collect(Collectors.toMap(
                                ScoreRow::name, row -> row.tally().of(Measure.MEETINGS))))
                .as("%s", division)
                .isEqualTo(expected);
        assertThat(scores.total().tally().of(Measure.MEETINGS)).isEqualTo(1);
        assertThat(scores.shared().containsKey(Measure.MEETINGS)).isEqualTo(expected.size() > 1);
        for (ScoreRow row : scores.rows()) {
            CountedFilter filter = new CountedFilter(scope, Measure.MEETINGS, row.place());
            assertThat(counted.count(filter)).as("%s", filter).isEqualTo(1);
            assertThat(counted.list(filter, 0, 10)).as("%s", filter).hasSize(1);
        }
    }
}
