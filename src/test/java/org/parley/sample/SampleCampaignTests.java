package org.parley.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.letter.Letters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/** The fictional campaign looks alive, and obeys the rules that real ones obey. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.ADMINISTRATOR)
class SampleCampaignTests {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Actor actor;

    @Autowired
    private Letters letters;

    private SampleCampaign sample;

    @BeforeEach
    void anAdministratorArrives() {
        sample = new SampleCampaign(jdbc, transactions);
        jdbc.update("update account set password_hash = 'x' where id = ?", actor.id());
        jdbc.update("update account set role = 'viewer' where role = 'administrator' and id <> ?", actor.id());
    }

    @Test
    void waitsForAnAdministrator() {
        jdbc.update("update account set password_hash = null where id = ?", actor.id());

        sample.loadOnce();

        assertThat(count("select count(*) from campaign where name = 'Free the Harbour Five'"))
                .isZero();
    }

    @Test
    void isLoadedOnce() {
        sample.loadOnce();
        long recipients = count("select count(*) from recipient");

        sample.loadOnce();

        assertThat(count("select count(*) from recipient"))
                .isEqualTo(recipients)
                .isGreaterThan(600);
    }

    @Test
    void looksAlive() {
        sample.loadOnce();

        assertThat(count("select count(distinct parliament_id) from recipient")).isEqualTo(6);
        assertThat(count("select count(*) from lawmaker_external_id where scheme = 'sample'"))
                .isEqualTo(520);
        assertThat(count("select count(*) from lawmaker_listing where not writable"))
                .isPositive();
        assertThat(count("select count(distinct class) from response")).isGreaterThanOrEqualTo(8);
        assertThat(count("select count(*) from parliamentary_action a join action_bearing b on b.action_id = a.id"))
                .isEqualTo(2);
        assertThat(count("select count(distinct lawmaker_id) from action_part")).isEqualTo(121);
        assertThat(count("select count(*) from response where received_on > current_date or recorded_at > now()"))
                .isZero();
        assertThat(count("select count(*) from contact where happened_at > now()"))
                .isZero();
        assertThat(count("select count(*) from follow_up where done_at is null and due_on < current_date"))
                .isPositive();
        assertThat(count("select count(*) from follow_up where raised_at > now() or done_at < raised_at"))
                .isZero();
        assertThat(count("select count(distinct step) from latest_position")).isEqualTo(5);
        assertThat(
                        count(
                                "select count(*) from position a join position b on b.lawmaker_id = a.lawmaker_id and b.taken_on > a.taken_on"))
                .isGreaterThan(10);
        assertThat(count("select count(distinct state) from commitment")).isEqualTo(3);
        assertThat(count("select count(*) from commitment where state = 'open' and due_on < current_date"))
                .isPositive();
        assertThat(count("select count(distinct measure) from goal")).isEqualTo(3);
    }

    @Test
    void stateOfARecipientFollowsFromItsResponse() {
        sample.loadOnce();

        assertThat(count("""
                select count(*) from recipient r
                 where (r.state in ('answered', 'acknowledged', 'returned'))
                       is distinct from exists (select from response s where s.recipient_id = r.id)
                """)).isZero();
    }

    @Test
    void checksumsAreThoseOfTheDocumentedForm() throws Exception {
        sample.loadOnce();

        List<UUID> all =
                jdbc.queryForList("select letter_id from letter_version where sealed_at is not null", UUID.class);
        assertThat(all).hasSize(2);
        for (UUID letter : all) {
            byte[] hash = java.security.MessageDigest.getInstance("SHA-256").digest(letters.sealedForm(letter));
            assertThat(jdbc.queryForObject(
                            "select checksum from letter_version where letter_id = ?", String.class, letter))
                    .isEqualTo(java.util.HexFormat.of().formatHex(hash));
        }
    }

    private long count(String sql) {
        return jdbc.queryForObject(sql, Long.class);
    }
}
