package org.parley.paper.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** How each language says “page 1 of 3”. Where we do not know it, the numbers say it alone. */
final class PageWords {

    private static final String ALONE = "{0} / {1}";

    private static final Properties WORDS = read();

    private PageWords() {}

    /** In the language of a BCP 47 tag; {@code {0}} is the page and {@code {1}} how many there are. */
    static String in(String language) {
        return WORDS.getProperty(language, WORDS.getProperty(language.split("-", 2)[0], ALONE));
    }

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream file = PageWords.class.getResourceAsStream("page-words.properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the words for pages could not be read", e);
        }
        return words;
    }
}
