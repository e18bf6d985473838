package org.parley.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.Ids;
import org.parley.letter.Cast;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.Sending;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.transaction.support.TransactionTemplate;

/** Two officers work on the same recipients at the same moment: everything happens to everybody once. */
@SpringBootTest
@SignedIn
class BoardTogetherTests {

    private static final int MANY = 300;

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Acts acts;

    @Autowired
    private Board board;

    @Autowired
    private Sending sending;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate alone;

    private UUID letter;
    private UUID parliament;
    private Set<UUID> all;

    @BeforeEach
    void aLetterToMany() {
        parliament = cast.parliament("Parliament of Eastmark");
        cast.lawmakers(cast.chamber(parliament, "House of Eastmark", "lower"), MANY);
        letter = cast.letter("Open letter of two");
        mailing.addressAll(letter, parliament);
        all = board.all(BoardFilter.all(letter));
    }

    /** Two need data that both see, so it is stored, and taken out again with all that keeps sealed letters from going. */
    @AfterEach
    void nothingStays() {
        alone.executeWithoutResult(
                status -> jdbc.sql("""
                        alter table recipient disable trigger sent_recipient_stays;
                        alter table sending disable trigger sending_stays;
                        alter table letter_version disable trigger sealed_text_stays;
                        alter table ask disable trigger sealed_asks_stay;
                        alter table copy_as_sent disable trigger copy_as_sent_stays;
                        create temporary table campaigns on commit drop as select campaign_id from letter where id = '%1$s';
                        create temporary table people on commit drop as select lawmaker_id from recipient where letter_id = '%1$s';
                        delete from board_act where letter_id = '%1$s';
                        delete from copy_as_sent c using recipient r where r.id = c.recipient_id and r.letter_id = '%1$s';
                        delete from recipient where letter_id = '%1$s';
                        delete from sending where letter_id = '%1$s';
                        delete from addressee where letter_id = '%1$s';
                        delete from ask where letter_id = '%1$s';
                        delete from letter_version where letter_id = '%1$s';
                        delete from letter where id = '%1$s';
                        delete from campaign where id in (select campaign_id from campaigns);
                        delete from channel where lawmaker_id in (select lawmaker_id from people);
                        delete from mandate where lawmaker_id in (select lawmaker_id from people);
                        delete from lawmaker where id in (select lawmaker_id from people);
                        delete from chamber where parliament_id = '%2$s';
                        delete from parliament where id = '%2$s';
                        alter table recipient enable trigger sent_recipient_stays;
                        alter table sending enable trigger sending_stays;
                        alter table letter_version enable trigger sealed_text_stays;
                        alter table ask enable trigger sealed_asks_stay;
                        alter table copy_as_sent enable trigger copy_as_sent_stays;
                        """.formatted(letter, parliament)).update());
    }

    @Test
    void whoIsMarkedAsSentByTwoIsSentToOnce() throws Exception {
        List<Integer> sent = bothAtOnce(() ->
                sending.markSent(RecipientFilter.all(letter), Cast.DAY, null).sent());

        assertThat(sent).containsExactlyInAnyOrder(MANY, 0);
    }

    @Test
    void whatTwoNoteIsNotedOnce() throws Exception {
        sending.markSent(RecipientFilter.all(letter), Cast.DAY, null);

        List<Done> done = bothAtOnce(() -> acts.noReply(Ids.next(), letter, all));

        assertThat(done).extracting(Done::done).containsExactlyInAnyOrder(MANY, 0);
        assertThat(done)
                .filteredOn(one -> one.done() == 0)
                .singleElement()
                .satisfies(late -> assertThat(late.passedOver()).containsEntry(Why.ALREADY, MANY));
    }

    @Test
    void whoIsAssignedByTwoIsAssignedOnce() throws Exception {
        UUID owner = jdbc.sql("select owner_id from letter where id = ?")
                .param(letter)
                .query(UUID.class)
                .single();

        List<Done> done = bothAtOnce(() -> acts.assign(Ids.next(), letter, all, owner));

        assertThat(done).extracting(Done::done).containsExactlyInAnyOrder(MANY, 0);
    }

    private static <T> List<T> bothAtOnce(Callable<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<T> one = () -> {
            start.await();
            return work.call();
        };
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<T>> both = List.of(
                    two.submit(new DelegatingSecurityContextCallable<>(one)),
                    two.submit(new DelegatingSecurityContextCallable<>(one)));
            return List.of(both.get(0).get(), both.get(1).get());
        }
    }
}
