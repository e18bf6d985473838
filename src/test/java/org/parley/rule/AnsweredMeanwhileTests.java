package org.parley.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.base.Meanwhile.await;
import static org.parley.base.Meanwhile.untilOneWaits;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.letter.Cast;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.parley.recipient.Sweeping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The answer arrives while somebody finishes what repeats: none of the series is left open. */
@SpringBootTest
@SignedIn(role = Role.MANAGER)
class AnsweredMeanwhileTests {

    @Autowired
    private Mailing mailing;

    @Autowired
    private Sweeping sweeping;

    @Autowired
    private Sending sending;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate alone;

    private final UUID rule = Ids.next();
    private final UUID first = Ids.next();
    private UUID me;
    private Mailing.ToTwo to;
    private UUID mira;

    @BeforeEach
    void aRuleRaisedWhatRepeats() {
        me = actor.id();
        to = mailing.toTwo();
        sending.markSent(RecipientFilter.all(to.letter()), Cast.DAY, SentVia.PUBLISHED);
        mira = mailing.recipient(to.letter(), to.mira());
        jdbc.sql("""
                        insert into rule (id, version, letter_id, first_after, reminders, every, ends_silent, recess_counts, says,
                                          started_by, started_at)
                        values (?, 0, ?, 2, 0, 1, false, false, 'Ask', ?, now())
                        """).params(rule, to.letter(), me).update();
        raise(first, null);
        jdbc.sql("""
                        insert into rule_step (recipient_id, step, rule_id, follow_up_id, raised_on, raised_at)
                        values (?, 0, ?, ?, current_date, now())
                        """).params(mira, rule, first).update();
    }

    /** Two need data that both see, so it is stored, and taken out again. */
    @AfterEach
    void nothingStays() {
        sweeping.away(to.letter(), to.parliament());
    }

    @Test
    void theNextOneThatIsBeingMadeIsClosedToo() throws Exception {
        UUID next = Ids.next();
        CountDownLatch made = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Future<?> finishing = people.submit(() -> alone.executeWithoutResult(status -> {
                jdbc.sql("update follow_up set done_at = now(), done_by = ?, version = version + 1 where id = ?")
                        .params(me, first)
                        .update();
                raise(next, first);
                made.countDown();
                await(go);
            }));
            await(made);
            Future<?> answering = people.submit(
                    () -> jdbc.sql("update recipient set state = 'answered', version = version + 1 where id = ?")
                            .param(mira)
                            .update());
            untilOneWaits(jdbc);
            go.countDown();
            finishing.get(20, TimeUnit.SECONDS);
            answering.get(20, TimeUnit.SECONDS);
        }

        assertThat(jdbc.sql("select count(*) from follow_up where letter_id = ? and done_at is null")
                        .param(to.letter())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select closed_at is not null from rule_step where recipient_id = ?")
                        .param(mira)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private void raise(UUID id, UUID from) {
        jdbc.sql("""
                        insert into follow_up (id, version, what, due_on, assignee_id, letter_id, recipient_id, raised_by, repeat_unit,
                                               repeat_every, repeat_since, repeat_on, made_from)
                        values (?, 0, 'Ask', current_date, ?, ?, ?, ?, 'week', 1, current_date, current_date, ?)
                        """).params(id, me, to.letter(), mira, me, from).update();
    }
}
