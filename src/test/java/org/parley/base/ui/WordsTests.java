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

    private static final String KEY = "\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+)\"";
    private static final Pattern KEY_IN_CODE = Pattern.compile(KEY);
    private static final Pattern KEY_IN_USE =
            Pattern.compile("\\b(?:t|getTranslation|done|refused|Refusal|FileRefused)\\(\\s*" + KEY);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(without(Words.texts(Locale.ENGLISH).keySet(), Locale.FRENCH))
                .as("texts that French lacks")
                .isEmpty();
        assertThat(without(Words.texts(Locale.FRENCH).keySet(), Locale.ENGLISH))
                .as("texts that English lacks")
                .isEmpty();
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

        Set<String> keys = inCode(KEY_IN_CODE)
                .filter(key -> prefixes.contains(key.substring(0, key.indexOf('.'))))
                .collect(Collectors.toSet());
        inCode(KEY_IN_USE).forEach(keys::add);

        assertThat(keys).hasSizeGreaterThan(100);
        assertThat(without(keys, Locale.ENGLISH)).as("keys without a text").isEmpty();
    }

    private static Set<String> without(Set<String> keys, Locale language) {
        Set<String> missing = new TreeSet<>(keys);
        missing.removeAll(Words.texts(language).keySet());
        return missing;
    }

    private static Set<String> gaps(String text, Locale language) {
        return new TreeSet<>(new MessageFormat(text, language).getArgumentNames());
    }

    private static Stream<String> inCode(Pattern pattern) {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(read(file)).results().map(found -> found.group(1)))
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
