package org.parley.letter.ui;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.parley.base.Direction;
import org.parley.base.ui.Words;

/** The languages in which parliaments are written to, by BCP 47 tag, called as the person's language calls them. */
public final class Languages {

    private static final List<String> TAGS = List.of(
            "am", "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fil", "fr", "ga",
            "he", "hi", "hr", "hu", "id", "is", "it", "ja", "ka", "km", "ko", "lo", "lt", "lv", "mk", "mn", "ms", "mt",
            "my", "nb", "ne", "nl", "nn", "pl", "pt", "ro", "ru", "si", "sk", "sl", "sq", "sr", "sv", "sw", "ta", "th",
            "tr", "uk", "ur", "uz", "vi", "zh-Hans", "zh-Hant");

    private Languages() {}

    /** All of them, in the order of their names. */
    public static List<String> tags() {
        return TAGS.stream()
                .sorted(Comparator.comparing(Languages::name, Collator.getInstance(Words.language())))
                .toList();
    }

    /** In which direction a language is written: {@code rtl} or {@code ltr}, as HTML says it. */
    public static String direction(String tag) {
        return Direction.of(tag).word();
    }

    /** What the person calls the language. */
    public static String name(String tag) {
        Locale language = Words.language();
        String name = Locale.forLanguageTag(tag).getDisplayName(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
