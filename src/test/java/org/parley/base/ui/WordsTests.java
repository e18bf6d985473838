package org.parley.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text exists in every language, says something, and is used. */
class WordsTests {

    private static final Pattern KEY_IN_CODE =
            Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Words.texts(Locale.FRENCH).keySet())
                .containsExactlyInAnyOrderElementsOf(Words.texts(Locale.ENGLISH).keySet());
    }

    @Test
    void everyTextIsAMessageWithTheSameGapsInBothLanguages() {
        Map<String, String> french = Words.texts(Locale.FRENCH);

        Words.texts(Locale.ENGLISH).forEach((key, english) -> {
            assertThat(english).as(key).isNotBlank();
            assertThat(gaps(french.getOrDefault(key, english), Locale.FRENCH))
                    .as("gaps of " + key)
                    .isEqualTo(gaps(english, Locale.ENGLISH));
        });
    }

    @Test
    void everyKeyInTheCodeHasAText() {
        Set<String> prefixes = Words.texts(Locale.ENGLISH).keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());

        Set<String> missing = new TreeSet<>();
        keysInCode()
                .filter(key -> prefixes.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> !Words.texts(Locale.ENGLISH).containsKey(key))
                .forEach(missing::add);

        assertThat(missing).as("keys without a text").isEmpty();
    }

    private static Set<String> gaps(String text, Locale language) {
        return new TreeSet<>(new MessageFormat(text, language).getArgumentNames());
    }

    private static Stream<String> keysInCode() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> KEY_IN_CODE.matcher(read(file)).results().map(found -> found.group(1)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
