package org.parley.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.letter.Cast;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.Recipients;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Somebody supports what a letter asks for when the latest of their answers says so, and while they count as answered. */
@SpringBootTest
@Transactional
@SignedIn
class SupportTests {

    @Autowired
    private Mailing mailing;

    @Autowired
    private Sending sending;

    @Autowired
    private Recipients recipients;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Actor actor;

    private Mailing.ToTwo river;
    private UUID mira;

    @BeforeEach
    void aLetterThatWent() {
        river = mailing.toTwo();
        sending.markSent(RecipientFilter.all(river.letter()), Cast.DAY, SentVia.EMAIL);
        mira = jdbc.sql("select id from recipient where letter_id = :letter and lawmaker_id = :mira")
                .param("letter", river.letter())
                .param("mira", river.mira())
                .query(UUID.class)
                .single();
    }

    @Test
    void whoAnswersInSupportIsSupportive() {
        answers("support", 3);

        assertThat(supportive()).isEqualTo(1);
    }

    @Test
    void whatSaysMoreStronglyWhereTheyStandIsTheLatestAnswerNotTheLatestPaper() {
        answers("support", 3);
        answers("acknowledgement", 9);

        assertThat(supportive()).isEqualTo(1);
    }

    @Test
    void laterRefusalTakesItBackAndOneThatWasWrittenBeforeDoesNot() {
        answers("support", 5);
        answers("refusal", 2);
        assertThat(supportive()).isEqualTo(1);

        answers("refusal", 6);
        assertThat(supportive()).isZero();
    }

    @Test
    void ofTwoOnOneDayTheOneThatWasLoggedLastCounts() {
        answers("refusal", 5);
        answers("support", 5);

        assertThat(supportive()).isEqualTo(1);
    }

    @Test
    void correctedAndDeletedResponsesCountAsTheyAreNow() {
        UUID said = answers("support", 5);
        jdbc.sql("update response set class = 'refusal' where id = :id")
                .param("id", said)
                .update();
        assertThat(supportive()).isZero();

        jdbc.sql("update response set class = 'support' where id = :id")
                .param("id", said)
                .update();
        assertThat(supportive()).isEqualTo(1);

        jdbc.sql("delete from response where id = :id").param("id", said).update();
        assertThat(supportive()).isZero();
    }

    @Test
    void whoIsOverruledNotToHaveAnsweredSupportsNothing() {
        answers("support", 5);
        jdbc.sql("""
                        insert into overruling (id, recipient_id, state, because, overruled_by, overruled_at)
                        values (:id, :mira, 'acknowledged', 'It was their assistant', :me, now())
                        """)
                .param("id", Ids.next())
                .param("mira", mira)
                .param("me", actor.id())
                .update();

        assertThat(supportive()).isZero();
    }

    @Test
    void whoIsOverruledToHaveAnsweredSupportsNothingWithoutAnAnswer() {
        jdbc.sql("""
                        insert into overruling (id, recipient_id, state, because, overruled_by, overruled_at)
                        values (:id, :mira, 'answered', 'On the phone', :me, now())
                        """)
                .param("id", Ids.next())
                .param("mira", mira)
                .param("me", actor.id())
                .update();

        assertThat(recipients.count(RecipientFilter.all(river.letter()).showing(RecipientShow.ANSWERED)))
                .isEqualTo(1);
        assertThat(supportive()).isZero();
    }

    @Test
    void anotherAnswerThatChangesNoStateLeavesTheVersionThatFormsSaw() {
        answers("refusal", 3);
        long seen = version();

        answers("support", 5);

        assertThat(supportive()).isEqualTo(1);
        assertThat(version()).isEqualTo(seen);
    }

    private long version() {
        return jdbc.sql("select version from recipient where id = :mira")
                .param("mira", mira)
                .query(Long.class)
                .single();
    }

    private UUID answers(String what, int days) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into response (id, version, recipient_id, received_on, via, class, recorded_by)
                        values (:id, 0, :mira, :day, 'email', :what, :me)
                        """)
                .param("id", id)
                .param("mira", mira)
                .param("day", Cast.DAY.plusDays(days))
                .param("what", what)
                .param("me", actor.id())
                .update();
        return id;
    }

    private long supportive() {
        return recipients.count(RecipientFilter.all(river.letter()).showing(RecipientShow.SUPPORTIVE));
    }
}
