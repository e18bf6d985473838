package org.parley.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.letter.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Of a few thousand mandates that ended a page is read, and of what is open with all who still sit, nothing. */
@SpringBootTest
@Transactional
@SignedIn
class EndsOfManyTests {

    private static final int MANY = 3_000;

    @Autowired
    private Ends ends;

    @Autowired
    private Cast cast;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aParliamentThatWasElectedAnewAndOneThatSits() {
        UUID past = cast.chamber(cast.parliament("Parliament of Norland"), "House of Norland", "lower");
        UUID sits = cast.chamber(cast.parliament("Parliament of Southland"), "Assembly of Southland", "single");
        cast.lawmakers(past, MANY);
        cast.lawmakers(sits, MANY);
        jdbc.sql("update mandate set ended_on = ?, end_reason = 'term ended' where chamber_id = ?")
                .params(LocalDate.now(actor.zone()).minusDays(9), past)
                .update();
        jdbc.sql("""
            insert into follow_up (id, version, what, due_on, assignee_id, lawmaker_id, raised_by, raised_at)
            select uuidv7(), 0, 'Call', current_date, :me, m.lawmaker_id, :me, now() - interval '1 hour'
              from mandate m cross join generate_series(1, case when m.chamber_id = :past then 1 else 10 end)
             where m.chamber_id in (:past, :sits)
            """)
                .param("me", actor.id())
                .param("past", past)
                .param("sits", sits)
                .update();
        jdbc.sql("analyze follow_up, mandate, lawmaker_listing, mandate_review, commitment, latest_position, chamber")
                .update();
    }

    @Test
    void aPageIsReadOfThemAndNothingOfThoseWhoSit() {
        long before = scanned();

        assertThat(ends.list(EndFilter.REVIEW, PageRequest.of(2, 50)))
                .hasSize(50)
                .allSatisfy(line -> assertThat(line.followUps()).isEqualTo(1));
        assertThat(ends.count(EndFilter.REVIEW)).isEqualTo(MANY);

        assertThat(scanned() - before)
                .as("rows of follow-ups that were read one after the other")
                .isLessThan(MANY);
    }

    private long scanned() {
        return jdbc.sql("select seq_tup_read from pg_stat_xact_user_tables where relname = 'follow_up'")
                .query(Long.class)
                .single();
    }
}
