package org.parley.account.password;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Turns passwords into Argon2id hashes and compares them. Each hash takes 19 MiB for a moment, so few are made at once; the
 * figures are the OWASP Password Storage Cheat Sheet's.
 */
@Component
public class Passwords {

    /** How many characters a password may have; more would only cost time. */
    static final int LONGEST = 256;

    /** The hash of random bytes that were thrown away. Made with the figures below, so that comparing with it takes as long as any. */
    static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$fTeGGLy3T8W60sOU0/vw7Q$wb3zvafSuS9C+VPvm78W9KyO6zq6NjbIOtzKQolqeoA";

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int AT_ONCE = 2;
    private static final int WAITING = 20;
    private static final int LONGEST_WAIT_SECONDS = 5;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    private final Semaphore turn = new Semaphore(AT_ONCE, true);

    /** The hash to keep, with its salt and its figures in it. */
    public String hash(String password) {
        return inTurn(() -> String.valueOf(argon2.encode(normal(password))));
    }

    /** Whether the password belongs to the hash. Takes as long where there is none, so that time tells nobody who has an account. */
    public boolean match(String password, @Nullable String hash) {
        String short256 = password.length() > LONGEST ? "" : normal(password);
        return inTurn(() -> argon2.matches(short256, hash == null ? NOBODYS : hash)) && hash != null;
    }

    /** One password typed on different keyboards may arrive composed or decomposed; it is the same password. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /** A flood of sign-ins waits outside for a moment and is then sent away, so that it does not hold up everybody's pages. */
    private void waitForTurn() {
        try {
            if (turn.getQueueLength() >= WAITING || !turn.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManyGuesses(LONGEST_WAIT_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyGuesses(LONGEST_WAIT_SECONDS);
        }
    }

    private <T> T inTurn(Supplier<T> work) {
        waitForTurn();
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }
}
