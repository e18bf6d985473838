package org.parley.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Guessing gets slow, for whoever guesses. */
@SpringBootTest
@Transactional
class GuessesTests {

    @Autowired
    private JdbcClient database;

    @Autowired
    private Guesses shared;

    private final MutableClock clock = new MutableClock();
    private Guesses guesses;

    @BeforeEach
    void startWithNobodyCounted() {
        guesses = new Guesses(database, clock);
    }

    @Test
    void theFirstTriesAreFreeAndThenTheWaitDoubles() {
        GuessSubject ana = GuessSubject.of("ana@example.org", "192.0.2.1", false);
        times(Guesses.FREE_PER_ACCOUNT, ana);

        assertThat(seconds(ana)).isEqualTo(1);
        clock.pass(Duration.ofSeconds(1));
        guesses.count(ana);
        assertThat(seconds(ana)).isEqualTo(2);
        clock.pass(Duration.ofSeconds(2));
        guesses.count(ana);
        assertThat(seconds(ana)).isEqualTo(4);
    }

    @Test
    void nobodyWaitsLongerThanAQuarterOfAnHour() {
        GuessSubject ana = GuessSubject.of("ana@example.org", "192.0.2.1", false);
        for (int i = 0; i < 25; i++) {
            guesses.count(ana);
            clock.pass(Guesses.LONGEST_WAIT);
        }
        guesses.count(ana);

        assertThat(seconds(ana)).isEqualTo(Guesses.LONGEST_WAIT.toSeconds());
    }

    @Test
    void aNewAddressDoesNotHelpAgainstTheAccountsCount() {
        IntStream.range(0, Guesses.FREE_PER_ACCOUNT)
                .forEach(i -> guesses.count(GuessSubject.of("ana@example.org", "192.0.2." + i, false)));

        assertThatThrownBy(() -> guesses.count(GuessSubject.of("ANA@example.org ", "198.51.100.7", false)))
                .isInstanceOf(TooManyGuesses.class);
    }

    @Test
    void aNewAccountDoesNotHelpAgainstTheNetworksCount() {
        IntStream.range(0, Guesses.FREE_PER_NETWORK)
                .forEach(i -> guesses.count(GuessSubject.of("p" + i + "@example.org", "2001:db8:1:2::" + i, false)));

        assertThatThrownBy(() -> guesses.count(GuessSubject.of("x@example.org", "2001:db8:1:2:ffff::9", false)))
                .isInstanceOf(TooManyGuesses.class);
        assertThatCode(() -> guesses.count(GuessSubject.of("x@example.org", "2001:db8:1:3::9", false)))
                .doesNotThrowAnyException();
    }

    @Test
    void whoIsAtHomeIsNotLockedOutByStrangers() {
        times(Guesses.FREE_PER_ACCOUNT, GuessSubject.of("ana@example.org", "198.51.100.7", false));

        assertThatCode(() -> guesses.count(GuessSubject.of("ana@example.org", "192.0.2.1", true)))
                .doesNotThrowAnyException();
    }

    @Test
    void theRightPasswordAndADayMakeItForgotten() {
        GuessSubject ana = GuessSubject.of("ana@example.org", "192.0.2.1", false);
        times(Guesses.FREE_PER_ACCOUNT, ana);
        guesses.right(ana);
        times(Guesses.FREE_PER_ACCOUNT, ana);
        clock.pass(Guesses.FORGOTTEN_AFTER.plusSeconds(1));
        times(Guesses.FREE_PER_ACCOUNT, ana);

        assertThat(seconds(ana)).isEqualTo(1);
    }

    @Test
    void manyTriesAtTheSameMomentAreNotAllTheFirst() throws Exception {
        GuessSubject crowd = GuessSubject.of("crowd@example.org", "203.0.113.9", false);
        Callable<Integer> attempt = () -> {
            try {
                shared.count(crowd);
                return 1;
            } catch (TooManyGuesses many) {
                return 0;
            }
        };

        int let = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> done : threads.invokeAll(Collections.nCopies(24, attempt))) {
                let += done.get();
            }
        }

        assertThat(let).isBetween(1, Guesses.FREE_PER_ACCOUNT + 2);
    }

    @Test
    void whoIsRightAtTheSameMomentAsOthersGetsInAndNothingStaysCounted() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 20; round++) {
                List<Callable<Boolean>> signIns = IntStream.range(0, 8)
                        .mapToObj(i -> GuessSubject.of("p" + i / 2 + "@example.org", "203.0.113.10", false))
                        .<Callable<Boolean>>map(subject -> () -> {
                            shared.count(subject);
                            shared.right(subject);
                            return true;
                        })
                        .toList();

                for (Future<Boolean> done : threads.invokeAll(signIns)) {
                    assertThat(done.get()).isTrue();
                }
            }
        }

        assertThat(database.sql("select count(*) from sign_in_failure where subject = :subject")
                        .param(
                                "subject",
                                GuessSubject.of("", "203.0.113.10", false).network())
                        .query(Long.class)
                        .single())
                .as("tries that the network did not get back")
                .isZero();
    }

    private void times(int tries, GuessSubject subject) {
        IntStream.range(0, tries).forEach(i -> guesses.count(subject));
    }

    private long seconds(GuessSubject subject) {
        TooManyGuesses[] refusal = new TooManyGuesses[1];
        assertThatThrownBy(() -> guesses.count(subject))
                .isInstanceOfSatisfying(TooManyGuesses.class, thrown -> refusal[0] = thrown);
        return refusal[0].seconds();
    }
}
