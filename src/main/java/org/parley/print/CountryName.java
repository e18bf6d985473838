package org.parley.print;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of countries as they stand on envelopes: in capital letters, in English or French, as the Universal Postal Union asks. */
final class CountryName {

    private static final List<Locale> POST = List.of(Locale.ENGLISH, Locale.FRENCH);
    private static final Map<String, String> CODES = codes();

    private CountryName() {}

    /** The name of a country; empty for what is none, such as the European Union. */
    static String of(String code, Locale language) {
        Locale known = language.getLanguage().equals(Locale.FRENCH.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
        return CODES.containsValue(code)
                ? Locale.of("", code).getDisplayCountry(known).toUpperCase(known)
                : "";
    }

    /** The country that somebody wrote in English, in French or in a language of its own; null where it is none. */
    static @Nullable String code(String written) {
        return CODES.get(folded(written));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (Locale own : Locale.getAvailableLocales()) {
            if (own.getCountry().length() == 2) {
                codes.putIfAbsent(folded(own.getDisplayCountry(own)), own.getCountry());
            }
        }
        Arrays.stream(Locale.getISOCountries())
                .forEach(code -> POST.forEach(
                        language -> codes.put(folded(Locale.of("", code).getDisplayCountry(language)), code)));
        codes.putAll(Map.of("usa", "US", "u.s.a.", "US", "uk", "GB", "u.k.", "GB", "united states of america", "US"));
        return Map.copyOf(codes);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
