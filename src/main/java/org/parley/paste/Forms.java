package org.parley.paste;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways in which a name of a "To:" block can be looked up: as it stands, without "Members of", and as an institution of a country. */
final class Forms {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern MEMBERS = Pattern.compile(
            "^(?:all |the )*(?:(?:honou?rable|hon\\.?|esteemed|distinguished) )*(?:members?|membres|mitglieder|miembros|deputies|députés)"
                    + " (?:of|du|de la|de l'|des|del|de)\\s*(?:the |both )?",
            FLAGS);
    private static final Pattern OFFICE = Pattern.compile(
            "^(?:the )?(?:vice[- ])?(?:presidents?|présidente?|speakers?|chair\\w*|secretary[- ]general|clerk)"
                    + " (?:of|du|de la|de l'|des|del|de)\\s*(?:the )?",
            FLAGS);
    private static final Pattern OF = Pattern.compile(
            ",? (?:of|in|du|de la|de l'|des|del|de|von|der) ?(?:the )?|, (?:the )?| \\((?:the )?", FLAGS);
    private static final Pattern POSSESSIVE = Pattern.compile("^(?<where>.+?)(?:'s|s') (?<what>.+)$", FLAGS);
    private static final Pattern ADJECTIVE = Pattern.compile("^(?<where>[^ ]+) (?<what>.+)$", FLAGS);
    private static final Pattern TWO_WORDS = Pattern.compile("^(?<where>[^ ]+ [^ ]+) (?<what>.+)$", FLAGS);
    private static final Map<String, String> COUNTRIES = countries();

    /**
     * An institution and the country it is said to be of.
     *
     * @param country ISO 3166 alpha-2, empty where the words are no country's name
     */
    record Placed(String what, String where, String country) {}

    private Forms() {}

    /** The name with straight quotes. */
    static String plain(String name) {
        return name.replace('’', '\'').replace('ʼ', '\'').strip();
    }

    /** The name, and without "Members of". */
    static Set<String> asNamed(String name) {
        Set<String> forms = new LinkedHashSet<>();
        String plain = plain(name);
        for (String form : List.of(plain, MEMBERS.matcher(plain).replaceFirst(""))) {
            forms.add(form);
            forms.add(form.replaceAll("\\s*\\([^)]*\\)", ""));
            forms.add(form.replaceAll("(?i)'s\\b", ""));
            // German adjectives: den Deutschen Bundestag, das Europäische Parlament
            forms.add(form.replaceFirst("^(\\p{L}{4,})en ", "$1er "));
            forms.add(form.replaceFirst("^(\\p{L}{4,})en? ", "$1es "));
        }
        return forms;
    }

    /** The institution whose president or speaker is named, null when nobody of that kind is. */
    static @Nullable String presidedOver(String name) {
        Matcher office = OFFICE.matcher(plain(name));
        return office.find() ? plain(name).substring(office.end()) : null;
    }

    /** "Senate of Canada", "Canada's Senate", "Senate, Canada" and "Canadian Senate" are all the Senate, of Canada. */
    static List<Placed> placed(String name) {
        List<Placed> placed = new ArrayList<>();
        for (String form : asNamed(name)) {
            Matcher of = OF.matcher(form);
            while (of.find()) {
                placed.add(placed(
                        form.substring(0, of.start()), form.substring(of.end()).replace(")", "")));
            }
            for (Pattern shape : List.of(POSSESSIVE, ADJECTIVE, TWO_WORDS)) {
                Matcher found = shape.matcher(form);
                if (found.matches()) {
                    placed.add(placed(found.group("what"), found.group("where")));
                }
            }
        }
        return placed;
    }

    private static Placed placed(String what, String where) {
        return new Placed(what.strip(), where.strip(), COUNTRIES.getOrDefault(folded(where), ""));
    }

    static String folded(String name) {
        return Normalizer.normalize(plain(name), Normalizer.Form.NFKD)
                .replaceAll("\\p{InCombiningDiacriticalMarks}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\d]+", " ")
                .strip();
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            for (String language : Arrays.asList("en", "fr", "de", "es", "pt", "it")) {
                countries.put(folded(Locale.of("", code).getDisplayCountry(Locale.of(language))), code);
            }
        }
        countries.put("us", "US");
        countries.put("usa", "US");
        countries.put("uk", "GB");
        countries.put("great britain", "GB");
        countries.put("czech republic", "CZ");
        return countries;
    }
}
