package org.parley.base.ui;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All texts, one pair of files per feature: {@code words/feature.properties} in English and {@code words/feature_fr.properties}.
 * Texts are ICU messages, so that plurals and dates follow the language.
 */
@Component
public class Words implements I18NProvider {

    /** English first: the language that is always complete. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final long serialVersionUID = 1L;

    private static final Map<Locale, Map<String, String>> TEXTS = new ConcurrentHashMap<>();

    /** The text for the key in the language of the current screen. */
    public static String t(String key, @Nullable Object... values) {
        return text(key, language(), values);
    }

    /** The text for the key in a language; the key itself, in brackets, when there is none. */
    public static String text(String key, Locale language, @Nullable Object... values) {
        String text = texts(language).get(key);
        if (text == null) {
            text = texts(Locale.ENGLISH).get(key);
        }
        if (text == null) {
            return "[" + key + "]";
        }
        return values.length == 0 && text.indexOf('{') < 0 && text.indexOf('\'') < 0
                ? text
                : new MessageFormat(text, language).format(values);
    }

    /** The language of the current screen, English where there is none. */
    public static Locale language() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    /** All texts of a language by key, read once. */
    static Map<String, String> texts(Locale language) {
        Locale known = Locale.FRENCH.getLanguage().equals(language.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
        return TEXTS.computeIfAbsent(known, Words::read);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, @Nullable Object... params) {
        return text(key, locale, params);
    }

    private static Map<String, String> read(Locale language) {
        Properties texts = new Properties();
        boolean french = language.equals(Locale.FRENCH);
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:words/*.properties")) {
                String name = String.valueOf(file.getFilename());
                if (name.endsWith("_fr.properties") == french) {
                    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                        texts.load(reader);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the words could not be read", e);
        }
        Map<String, String> read = new ConcurrentHashMap<>();
        texts.forEach((key, text) -> read.put((String) key, (String) text));
        return read;
    }
}
