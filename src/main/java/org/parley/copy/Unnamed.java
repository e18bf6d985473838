package org.parley.copy;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.parley.base.ui.Words;
import org.parley.signatory.Stand;

/**
 * What stands under a letter beside names, in the letter's own language: how many more sign, and that some signed later. Where we do
 * not have the words of a language there is a sign that needs none, for a letter does not change its language at its end.
 */
final class Unnamed {

    private static final Properties WORDS = read();

    private Unnamed() {}

    /** How many more sign without a name: organisations and people, or all of them together where the words are missing. */
    static List<String> further(Stand stand, Locale language) {
        if (stand.organisations() + stand.people() == 0) {
            return List.of();
        }
        if (!knows(language)) {
            return List.of("+ " + (stand.organisations() + stand.people()));
        }
        return Stream.of(
                        stand.organisations() == 0
                                ? ""
                                : said("further-organisations", language, stand.organisations()),
                        stand.people() == 0 ? "" : said("further-people", language, stand.people()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Stands above those who signed after the letter went out. */
    static String later(Locale language) {
        return knows(language) ? said("signed-later", language, 0) : "+";
    }

    private static boolean knows(Locale language) {
        return ofTheScreen(language) || WORDS.containsKey(language.getLanguage() + ".signed-later");
    }

    private static boolean ofTheScreen(Locale language) {
        return Words.LANGUAGES.stream().anyMatch(one -> one.getLanguage().equals(language.getLanguage()));
    }

    private static String said(String word, Locale language, int number) {
        return ofTheScreen(language)
                ? Words.text("signatory." + word, language, number)
                : new MessageFormat(WORDS.getProperty(language.getLanguage() + "." + word), language)
                        .format(new Object[] {number});
    }

    private static Properties read() {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Unnamed.class.getResourceAsStream("unnamed.properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the words under letters could not be read", e);
        }
        return words;
    }
}
