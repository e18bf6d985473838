package org.parley.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** How passwords are kept. */
class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @Test
    void aHashIsArgon2idWithEnoughMemoryAndItsOwnSalt() {
        String hash = passwords.hash("quiet heron over slate");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("quiet heron over slate")).isNotEqualTo(hash);
        assertThat(passwords.match("quiet heron over slate", hash)).isTrue();
        assertThat(passwords.match("quiet heron over slates", hash)).isFalse();
    }

    @Test
    void longPasswordsInScriptsOfManyBytesAreNotCutShort() {
        String khmer = "ផ្ទះបាយតូចមួយនៅមាត់ទន្លេ".repeat(3);

        String hash = passwords.hash(khmer);

        assertThat(passwords.match(khmer, hash)).isTrue();
        assertThat(passwords.match(khmer + "x", hash)).isFalse();
    }

    @Test
    void oneTypedOnAnotherKeyboardIsTheSame() {
        String hash = passwords.hash("l\u2019\u00e9tang sous la brume");

        assertThat(passwords.match("l\u2019e\u0301tang sous la brume", hash)).isTrue();
    }

    @Test
    void nobodysHashTakesWorkAndNeverMatches() {
        long before = System.nanoTime();
        boolean right = passwords.match("nobody has this password", null);
        long nobody = System.nanoTime() - before;

        assertThat(right).isFalse();
        assertThat(nobody).as("a hash was really made").isGreaterThan(5_000_000);
    }

    @Test
    void nobodysHashIsMadeWithTheFiguresOfAllOthers() {
        String somebodys = passwords.hash("quiet heron over slate");

        assertThat(Passwords.NOBODYS).hasSameSizeAs(somebodys);
        assertThat(figures(Passwords.NOBODYS)).isEqualTo(figures(somebodys));
    }

    private static String figures(String hash) {
        return hash.substring(0, hash.lastIndexOf('$', hash.lastIndexOf('$') - 1));
    }

    @Test
    void aFloodIsSentAwayInsteadOfQueuedForEver() throws Exception {
        String hash = passwords.hash("quiet heron over slate");
        Callable<Boolean> attempt = () -> passwords.match("wrong", hash);
        List<Future<Boolean>> attempts;
        try (var threads = Executors.newFixedThreadPool(150)) {
            attempts = threads.invokeAll(java.util.Collections.nCopies(150, attempt));
        }

        List<Throwable> sentAway = new ArrayList<>();
        for (Future<Boolean> done : attempts) {
            try {
                assertThat(done.get()).isFalse();
            } catch (ExecutionException e) {
                sentAway.add(e.getCause());
            }
        }

        assertThat(sentAway).isNotEmpty().hasOnlyElementsOfType(TooManyGuesses.class);
    }
}
