package org.parley.account.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.parley.base.Refusal;

/**
 * Which passwords are good enough: long ones that are not what everybody takes. No rule says which signs belong in one (NIST SP
 * 800-63B section 5.1.1.2).
 */
public final class PasswordRules {

    static final int SHORTEST = 12;

    /** So much has to be left when common words and the person's own have been taken out. */
    private static final int OWN_PART = 6;

    private static final int DIFFERENT_SIGNS = 5;
    private static final int SHORTEST_NAME_PART = 3;
    private static final List<String> COMMON = read();

    private PasswordRules() {}

    /**
     * Refuses a password that is too short, too long, or easily guessed.
     *
     * @param about what is known of the person: name, e-mail address
     */
    public static void check(String typed, String... about) {
        String password = Passwords.normal(typed);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new Refusal("account.refusal.password-short", "a password is too short", SHORTEST);
        }
        if (password.length() > Passwords.LONGEST) {
            throw new Refusal("account.refusal.password-long", "a password is too long", Passwords.LONGEST);
        }
        if (ownPart(password.toLowerCase(Locale.ROOT), about) < OWN_PART) {
            throw new Refusal("account.refusal.password-common", "a password is easily guessed");
        }
    }

    /** How many signs of the password are neither a common word, nor the person's own, nor a repetition. */
    private static int ownPart(String password, String... about) {
        if (password.codePoints().distinct().count() < DIFFERENT_SIGNS) {
            return 0;
        }
        List<String> known = Stream.concat(
                        COMMON.stream(),
                        Stream.concat(Stream.of("parley"), Arrays.stream(about).flatMap(PasswordRules::parts)))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return Math.min(without(password, known), without(unmasked(password), known));
    }

    private static int without(String password, List<String> known) {
        String left = password;
        for (String word : known) {
            left = left.replace(word, " ");
        }
        return (int) left.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static Stream<String> parts(String text) {
        String lower = Passwords.normal(text).toLowerCase(Locale.ROOT);
        return Stream.concat(
                Stream.of(lower),
                Arrays.stream(lower.split("[^\\p{L}\\p{M}\\p{N}]+"))
                        .filter(part -> part.length() >= SHORTEST_NAME_PART));
    }

    /** The letters behind the signs that people put in their place. */
    private static String unmasked(String password) {
        return password.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }

    private static List<String> read() {
        try (InputStream file =
                        Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of common passwords could not be read", e);
        }
    }
}
