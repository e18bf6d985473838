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
import org.parley.recipient.Sweeping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;

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
    private Sweeping sweeping;

    @Autowired
    private Acts acts;

    @Autowired
    private Board board;

    @Autowired
    private Sending sending;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private UUID parliament;
    private Set<UUID> all;

    @BeforeEach
    void aLetterToMany() {
        parliament = cast.parliament("Parliament of Eastmark");
        letter = mailing.toMembers(parliament, MANY);
        all = board.all(BoardFilter.all(letter));
    }

    /** Two need data that both see, so it is stored, and taken out again. */
    @AfterEach
    void nothingStays() {
        sweeping.away(letter, parliament);
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
