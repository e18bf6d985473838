package org.parley.paper.docx;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a language is set: its fonts are among those that come with Word, or with Windows, for its script.
 *
 * @param tag the language as word processors know it: with a country
 * @param font for its own letters
 * @param complex for letters of scripts that are shaped or run from right to left
 * @param size of its letters in half points
 */
record Script(String tag, String font, String complex, int size, int complexSize, boolean rightToLeft, Kind kind) {

    private static final int SIZE = 22;

    private static final Set<String> LEELAWADEE = Set.of("Thai", "Khmr", "Laoo");
    private static final Set<String> NIRMALA =
            Set.of("Deva", "Beng", "Taml", "Telu", "Knda", "Mlym", "Gujr", "Guru", "Orya", "Sinh");

    private static final String BURMESE = "Mymr";

    /** Before it come only scripts whose letters stand side by side, and those that run from right to left. */
    private static final int FIRST_SHAPED = 0x900;

    /** In which countries which languages are known to be spoken. */
    private static final Set<String> SPOKEN = spoken();

    /** Which of a run's three languages and fonts counts. */
    enum Kind {
        LATIN,
        EAST_ASIAN,
        COMPLEX
    }

    /** The script of a language as it is written to a country; the country may be empty. */
    static Script of(String language, String country) {
        ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(language));
        String tag = tag(likely, ULocale.forLanguageTag(language), country);
        String script = likely.getScript();
        if (likely.isRightToLeft()) {
            return new Script(tag, "Times New Roman", "Times New Roman", SIZE + 2, SIZE + 6, true, Kind.COMPLEX);
        }
        if (LEELAWADEE.contains(script)) {
            return complex(tag, "Leelawadee UI");
        }
        if (NIRMALA.contains(script)) {
            return complex(tag, "Nirmala UI");
        }
        return switch (script) {
            case BURMESE -> complex(tag, "Myanmar Text");
            case "Hans" -> eastAsian(tag, "SimSun");
            case "Hant" -> eastAsian(tag, "PMingLiU");
            case "Jpan" -> eastAsian(tag, "Yu Mincho");
            case "Kore" -> eastAsian(tag, "Malgun Gothic");
            case "Ethi" -> new Script(tag, "Ebrima", "Times New Roman", SIZE, SIZE, false, Kind.LATIN);
            case "Geor", "Armn" -> new Script(tag, "Sylfaen", "Times New Roman", SIZE, SIZE, false, Kind.LATIN);
            default -> new Script(tag, "Cambria", "Times New Roman", SIZE, SIZE + 2, false, Kind.LATIN);
        };
    }

    /**
     * The script, by its code, in which a sign of another is to be set, because word processors shape its letters; empty for none. What
     * stands in no script of its own goes with what comes before.
     */
    static String shaping(int sign, String before) {
        if (sign < FIRST_SHAPED) {
            return Character.isLetterOrDigit(sign) ? "" : before;
        }
        String code = UScript.getShortName(UScript.getScript(sign));
        return switch (code) {
            case "Zyyy", "Zinh" -> before;
            default -> isShaped(code) ? code : "";
        };
    }

    /** The script of the language that most people write with a script of this code. */
    static Script shaped(String code) {
        return of(
                ULocale.addLikelySubtags(ULocale.forLanguageTag("und-" + code)).getLanguage(), "");
    }

    private static boolean isShaped(String code) {
        return LEELAWADEE.contains(code) || NIRMALA.contains(code) || code.equals(BURMESE);
    }

    /** The languages of a run, as attributes. */
    String[] languages() {
        return switch (kind) {
            case LATIN -> new String[] {"w:val", tag};
            case EAST_ASIAN -> new String[] {"w:val", tag, "w:eastAsia", tag};
            case COMPLEX -> new String[] {"w:val", tag, "w:bidi", tag};
        };
    }

    /** The fonts of a run, as attributes. */
    String[] fonts() {
        return new String[] {"w:ascii", font, "w:hAnsi", font, "w:eastAsia", font, "w:cs", complex};
    }

    private static Script complex(String tag, String font) {
        return new Script(tag, font, font, SIZE, SIZE, false, Kind.COMPLEX);
    }

    private static Script eastAsian(String tag, String font) {
        return new Script(tag, font, "Times New Roman", SIZE, SIZE, false, Kind.EAST_ASIAN);
    }

    /** The country written to where it has the language, and else where most people speak it: en-GB for Britain, th-TH for Thai. */
    private static String tag(ULocale likely, ULocale given, String country) {
        String language = likely.getLanguage();
        boolean plain = given.getCountry().isEmpty() && given.getScript().isEmpty();
        String region = plain && !country.isEmpty() && SPOKEN.contains(language + "-" + country)
                ? country
                : likely.getCountry();
        return given.getScript().isEmpty() || language.equals("zh")
                ? language + "-" + region
                : language + "-" + given.getScript() + "-" + region;
    }

    private static Set<String> spoken() {
        return Arrays.stream(ULocale.getAvailableLocales())
                .map(one -> one.getLanguage() + "-" + one.getCountry())
                .collect(Collectors.toUnmodifiableSet());
    }
}
