package org.parley.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries by the names that people give them in a list, in the languages in which our letters are mostly signed. */
final class Countries {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.of("es"), Locale.of("pt"), Locale.of("th"));

    /** What the language data of Java does not say, or says in another way. */
    private static final Map<String, String> INFORMAL = Map.ofEntries(
            Map.entry("uk", "GB"),
            Map.entry("great britain", "GB"),
            Map.entry("england", "GB"),
            Map.entry("scotland", "GB"),
            Map.entry("wales", "GB"),
            Map.entry("northern ireland", "GB"),
            Map.entry("us", "US"),
            Map.entry("usa", "US"),
            Map.entry("united states of america", "US"),
            Map.entry("burma", "MM"),
            Map.entry("myanmar", "MM"),
            Map.entry("birmanie", "MM"),
            Map.entry("republic of korea", "KR"),
            Map.entry("czech republic", "CZ"),
            Map.entry("republique tcheque", "CZ"),
            Map.entry("lao pdr", "LA"),
            Map.entry("east timor", "TL"),
            Map.entry("viet nam", "VN"),
            Map.entry("netherlands", "NL"),
            Map.entry("gambia", "GM"),
            Map.entry("philippines", "PH"),
            Map.entry("hong kong", "HK"),
            Map.entry("macau", "MO"),
            Map.entry("palestine", "PS"),
            Map.entry("ivory coast", "CI"),
            Map.entry("dr congo", "CD"),
            Map.entry("drc", "CD"),
            Map.entry("uae", "AE"),
            Map.entry("turkey", "TR"),
            Map.entry("turkiye", "TR"),
            Map.entry("swaziland", "SZ"),
            Map.entry("north macedonia", "MK"),
            Map.entry("macedonia", "MK"));

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /** The alpha-2 code of a country's name, null when it is none. */
    static @Nullable String code(String name) {
        return CODES.get(Folded.of(name));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            for (Locale language : LANGUAGES) {
                String name = Locale.of("", code).getDisplayCountry(language);
                codes.put(Folded.of(name), code);
                codes.put(Folded.of(name.replace("&", "and")), code);
            }
        }
        codes.putAll(INFORMAL);
        return codes;
    }
}
