package org.parley.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.letter.Cast;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** How much somebody counts can be said before anything is known of where they stand, once a campaign wrote to them. */
@SpringBootTest
@Transactional
@SignedIn
class WeighedBeforehandTests {

    @Autowired
    private Standpoints stands;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Sending sending;

    @Autowired
    private JdbcClient jdbc;

    private Mailing.ToTwo to;

    @BeforeEach
    void aLetter() {
        to = mailing.toTwo();
    }

    @Test
    void aCampaignThatWroteToThemStandsThereWithNothingKnown() {
        sending.markSent(RecipientFilter.all(to.letter()), Cast.DAY, SentVia.PUBLISHED);

        assertThat(stands.of(to.mira())).singleElement().satisfies(stand -> {
            assertThat(stand.latest()).isEmpty();
            assertThat(stand.weight().details()).isEqualTo(WeightDetails.UNSAID);
        });
    }

    @Test
    void aLetterThatWasNotSentSaysNothing() {
        assertThat(stands.of(to.mira())).isEmpty();
    }

    @Test
    void aCampaignThatIsOverIsNotAskedAboutAnyMore() {
        sending.markSent(RecipientFilter.all(to.letter()), Cast.DAY, SentVia.PUBLISHED);
        jdbc.sql("update campaign set started_on = date '2020-01-01', ends_on = date '2020-12-31'")
                .update();

        assertThat(stands.of(to.mira())).isEmpty();
    }
}
