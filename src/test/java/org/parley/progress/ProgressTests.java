package org.parley.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Numbers that agree: with the rows, with the lists behind them, and with each other. Counted on the sample campaign. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.MANAGER)
class ProgressTests {

    @Autowired
    private Progress progress;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Actor actor;

    private UUID campaign;
    private List<UUID> letters;

    @BeforeEach
    void theSampleCampaign() throws Exception {
        jdbc.queryForObject(
                "select set_config('parley.sample_owner', ?, true)",
                String.class,
                actor.id().toString());
        jdbc.execute(new ClassPathResource("db/sample/campaign.sql").getContentAsString(StandardCharsets.UTF_8));
        campaign = jdbc.queryForObject("select id from campaign where name = 'Free the Harbour Five'", UUID.class);
        letters = jdbc.queryForList(
                "select id from letter where campaign_id = ? order by dated_on", UUID.class, campaign);
    }

    @Test
    void sixParliamentsStandByName() {
        List<Standing> standings = progress.ofCampaign(campaign);

        assertThat(standings).hasSize(6).isSortedAccordingTo(Comparator.comparing(Standing::name));
        assertThat(standings)
                .allSatisfy(standing -> assertThat(standing.sent()).isLessThanOrEqualTo(standing.addressed()));
    }

    @Test
    void sumOverParliamentsIsWhatIsInTheTable() {
        Standing all = Standing.sum("all", progress.ofCampaign(campaign));

        assertThat(all.addressed()).isEqualTo(rows("state <> 'excluded'"));
        assertThat(all.sent()).isEqualTo(rows("sent_on is not null")).isPositive();
        assertThat(all.answered()).isEqualTo(rows("state = 'answered'")).isPositive();
        assertThat(all.acknowledged()).isEqualTo(rows("state = 'acknowledged'")).isPositive();
        assertThat(all.noReply()).isEqualTo(rows("state = 'sent'")).isPositive();
    }

    @Test
    void overdueIsOnlyWhatPassedItsLettersDay() {
        Standing old = Standing.sum("old", progress.ofLetter(letters.getFirst()));
        Standing all = Standing.sum("all", progress.ofCampaign(campaign));
        jdbc.update("update letter set answer_by = current_date + 1 where id = ?", letters.getFirst());

        Standing later = Standing.sum("old", progress.ofLetter(letters.getFirst()));

        assertThat(old.overdue()).isEqualTo(old.noReply()).isPositive();
        assertThat(all.overdue()).isGreaterThanOrEqualTo(old.overdue());
        assertThat(later.overdue()).isZero();
    }

    @Test
    void excludedPeopleAreNotAddressed() {
        long before = Standing.sum("all", progress.ofCampaign(campaign)).addressed();
        jdbc.update("""
                update recipient set state = 'excluded', excluded_because = 'moved'
                 where id = (select id from recipient where letter_id = ? and state = 'chosen' limit 1)
                """, letters.getLast());

        long after = Standing.sum("all", progress.ofCampaign(campaign)).addressed();

        assertThat(after).isEqualTo(before - 1);
    }

    @Test
    void campaignWithoutRecipientsHasNoNumbers() {
        assertThat(progress.ofCampaign(UUID.randomUUID())).isEmpty();
        assertThat(Standing.sum("all", List.of()).answeredShare()).isZero();
    }

    private long rows(String condition) {
        return jdbc.queryForObject("""
                select count(*) from recipient
                 where letter_id in (select id from letter where campaign_id = ?) and\s""" + condition, Long.class, campaign);
    }
}
