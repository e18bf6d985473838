package org.parley.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Every number of a scoreboard is what a plain count of the tables says. Counted on the sample campaign. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.MANAGER)
class ScoreboardsTests {

    private static final Map<Measure, String> RECIPIENTS = Map.of(
            Measure.ADDRESSED, "state <> 'excluded'",
            Measure.REACHABLE, "state <> 'excluded' and reachable",
            Measure.SENT, "sent_on is not null",
            Measure.ACKNOWLEDGED, "state = 'acknowledged'",
            Measure.ANSWERED, "state = 'answered'",
            Measure.OVERDUE, "state = 'sent' and answer_by < current_date");

    @Autowired
    private Scoreboards scoreboards;

    @Autowired
    private Counted counted;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Actor actor;

    private UUID campaign;
    private Scope scope;

    @BeforeEach
    void theSampleCampaign() throws Exception {
        jdbc.queryForObject(
                "select set_config('parley.sample_owner', ?, true)",
                String.class,
                actor.id().toString());
        jdbc.execute(new ClassPathResource("db/sample/campaign.sql").getContentAsString(StandardCharsets.UTF_8));
        jdbc.execute("set constraints all immediate");
        campaign = jdbc.queryForObject("select id from campaign where name = 'Free the Harbour Five'", UUID.class);
        scope = Scope.ofCampaign(campaign);
    }

    @Test
    void recipientsAreThoseInTheTable() {
        Scores scores = scoreboards.of(scope);

        RECIPIENTS.forEach((measure, condition) -> {
            assertThat(scores.total().tally().of(measure))
                    .as(measure.word())
                    .isEqualTo(recipients(condition))
                    .isEqualTo(scores.sum(measure));
            for (ScoreRow row : scores.rows()) {
                if (row.place() instanceof Place.In in) {
                    assertThat(row.tally().of(measure))
                            .as(measure.word() + " of " + row.name())
                            .isEqualTo(recipients(condition + " and r.parliament_id = '" + in.parliament() + "'"));
                }
            }
        });
    }

    @Test
    void lettersStandForThemselves() {
        List<UUID> letters = jdbc.queryForList("select id from letter where campaign_id = ?", UUID.class, campaign);

        long addressed = letters.stream()
                .map(letter -> scoreboards.of(Scope.ofLetter(campaign, letter)))
                .mapToLong(scores -> scores.total().tally().of(Measure.ADDRESSED))
                .sum();

        assertThat(addressed)
                .isEqualTo(scoreboards.of(scope).total().tally().of(Measure.ADDRESSED))
                .isPositive();
    }

    @ParameterizedTest
    @EnumSource(Division.class)
    void whatAParliamentOpensToAddsUpToIt(Division division) {
        for (ScoreRow row : scoreboards.of(scope).rows()) {
            UUID parliament = row.place().parliament();
            if (parliament == null) {
                continue;
            }
            Scores within = scoreboards.within(scope, parliament, division);

            assertThat(within.total().tally()).as(row.name()).isEqualTo(row.tally());
            Stream.of(Measure.values())
                    .filter(measure -> division != Division.COMMITTEES && measure != Measure.MEETINGS)
                    .forEach(measure -> assertThat(within.sum(measure))
                            .as("%s of %s by %s", measure, row.name(), division)
                            .isEqualTo(row.tally().of(measure)));
        }
    }

    @Test
    void onlyParliamentsWithGroupsOpenIntoThem() {
        Map<Boolean, List<UUID>> parliaments = scoreboards.of(scope).rows().stream()
                .map(row -> row.place().parliament())
                .filter(Objects::nonNull)
                .collect(Collectors.partitioningBy(
                        parliament -> scoreboards.divisions(parliament).contains(Division.GROUPS)));

        assertThat(parliaments.get(true))
                .isNotEmpty()
                .allSatisfy(parliament -> assertThat(names(scoreboards.within(scope, parliament, Division.GROUPS)))
                        .isEqualTo(groups(parliament)));
        assertThat(parliaments.get(false))
                .isNotEmpty()
                .allSatisfy(parliament -> assertThat(names(scoreboards.within(scope, parliament, Division.GROUPS)))
                        .isEmpty());
    }

    private static Set<String> names(Scores scores) {
        return scores.rows().stream()
                .map(ScoreRow::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private Set<String> groups(UUID parliament) {
        return Set.copyOf(jdbc.queryForList("""
                select distinct m.political_group from recipient r join letter l on l.id = r.letter_id join mandate m using (lawmaker_id)
                 where l.campaign_id = ? and r.parliament_id = ? and r.state <> 'excluded' and m.political_group <> ''
                """, String.class, campaign, parliament));
    }

    @Test
    void everyNumberIsTheLengthOfItsList() {
        List<ScoreRow> rows = new ArrayList<>(scoreboards.of(scope).rows());
        rows.add(scoreboards.of(scope).total());
        for (ScoreRow row : List.copyOf(rows)) {
            UUID parliament = row.place().parliament();
            if (parliament != null) {
                for (Division division : scoreboards.divisions(parliament)) {
                    rows.addAll(scoreboards.within(scope, parliament, division).rows());
                }
            }
        }

        assertThat(rows).hasSizeGreaterThan(40);
        for (ScoreRow row : rows) {
            for (Measure measure : Measure.values()) {
                CountedFilter filter = new CountedFilter(scope, measure, row.place());
                assertThat(counted.count(filter)).as(filter.toString()).isEqualTo((int)
                        row.tally().of(measure));
                assertThat(counted.list(filter, 0, 5000))
                        .as(filter.toString())
                        .hasSize((int) row.tally().of(measure))
                        .extracting(CountedLine::id)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void pagesOfAListFollowOneAnother() {
        CountedFilter sent = new CountedFilter(scope, Measure.SENT, new Place.Everywhere());
        List<CountedLine> whole = counted.list(sent, 0, 100);

        List<CountedLine> second = counted.list(sent, 50, 50);

        assertThat(second).hasSize(50).isEqualTo(whole.subList(50, 100));
    }

    @Test
    void campaignWithoutAnythingHasNoRows() {
        Scores scores = scoreboards.of(Scope.ofCampaign(UUID.randomUUID()));

        assertThat(scores.rows()).isEmpty();
        assertThat(scores.total().tally().isEmpty()).isTrue();
        assertThat(scores.shared()).isEmpty();
    }

    private long recipients(String condition) {
        return jdbc.queryForObject("""
                select count(*) from recipient r join letter l on l.id = r.letter_id where l.campaign_id = ? and\s""" + condition, Long.class, campaign);
    }
}
