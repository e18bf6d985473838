package org.parley.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the line of an organisation: its name, an acronym, a country, a web site. */
final class NameLine {

    private static final int WORDS_OF_A_SENTENCE = 18;

    private static final Pattern WEBSITE = Pattern.compile("(?iu)[\\s,(\\[–—:-]*(https?://[^\\s<>\"),;\\]]+)[)\\]]?");
    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Pattern DASH = Pattern.compile("\\s+[–—-]+\\s+|:\\s+");

    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "ltd",
            "llc",
            "co",
            "corp",
            "plc",
            "e v",
            "ev",
            "s a",
            "sa",
            "a c",
            "ac",
            "asbl",
            "gmbh",
            "incorporated",
            "limited",
            "n g o",
            "ngo");

    private final List<Doubt> doubts = new ArrayList<>();
    private String name;
    private String acronym = "";
    private String website = "";
    private @Nullable String country;

    private NameLine(String text) {
        name = text;
    }

    static ReadSignatory read(String text) {
        NameLine line = new NameLine(Pieces.withoutAnd(text));
        line.takeWebsite();
        line.takeAsides();
        line.takeCountry();
        line.takeDash();
        line.ask();
        return new ReadSignatory(
                List.of(text), line.name, line.acronym, line.country, line.website, false, "", line.doubts);
    }

    /** Whether it is what the law calls an organisation, which follows a comma and belongs to the name. */
    static boolean isLegalForm(String text) {
        return LEGAL_FORMS.contains(Folded.of(text));
    }

    private void takeWebsite() {
        Matcher address = WEBSITE.matcher(name);
        if (address.find()) {
            website = address.group(1).replaceFirst("[.]+$", "");
            name = (name.substring(0, address.start()) + name.substring(address.end())).strip();
        }
    }

    /** Takes acronyms and countries out of their parentheses; everything else in parentheses stays in the name. */
    private void takeAsides() {
        Matcher aside = ASIDE.matcher(name);
        StringBuilder rest = new StringBuilder();
        while (aside.find()) {
            List<String> parts = Pieces.at(aside.group(1), ',');
            boolean all = !parts.isEmpty() && parts.stream().allMatch(this::takes);
            boolean nothing = parts.isEmpty();
            aside.appendReplacement(rest, all || nothing ? "" : Matcher.quoteReplacement(aside.group()));
            String before = name.substring(0, aside.start()).strip();
            if (!all && acronym.isEmpty() && aside.end() == name.length() && standsBefore(before, aside.group(1))) {
                acronym = before;
                name = aside.group(1).strip();
                return;
            }
        }
        name = withoutEnd(aside.appendTail(rest).toString().strip());
    }

    private static boolean standsBefore(String before, String full) {
        return before.indexOf(' ') < 0 && Acronym.is(before) && full.strip().split("\\s+").length > 2;
    }

    private boolean takes(String part) {
        String code = Countries.code(part);
        if (code != null && country == null) {
            country = code;
            return true;
        }
        if (acronym.isEmpty() && Acronym.is(part)) {
            acronym = part;
            return true;
        }
        return false;
    }

    private void takeCountry() {
        int comma = name.lastIndexOf(',');
        String code = comma < 0 ? null : Countries.code(name.substring(comma + 1));
        if (code != null && country == null) {
            country = code;
            name = name.substring(0, comma).strip();
        }
    }

    private void takeDash() {
        String[] sides = DASH.split(name, -1);
        if (sides.length != 2) {
            return;
        }
        String code = Countries.code(sides[1]);
        if (code != null && country == null) {
            country = code;
            name = sides[0].strip();
        } else if (acronym.isEmpty() && Acronym.isClearly(sides[0]) != Acronym.isClearly(sides[1])) {
            boolean first = Acronym.isClearly(sides[0]);
            acronym = sides[first ? 0 : 1].strip();
            name = sides[first ? 1 : 0].strip();
        }
    }

    private void ask() {
        List<String> parts = new ArrayList<>();
        for (String part : Pieces.at(name, ',')) {
            if (!parts.isEmpty() && isLegalForm(part)) {
                parts.set(parts.size() - 1, parts.getLast() + ", " + part);
            } else {
                parts.add(Pieces.withoutAnd(part));
            }
        }
        if (parts.size() > 1) {
            doubts.add(new Doubt.OneOrMany(parts));
        }
        if (name.split("\\s+").length > WORDS_OF_A_SENTENCE) {
            doubts.add(new Doubt.Sentence());
        }
    }

    /** A full stop at the end of a list is no part of the name; that of an abbreviation is. */
    private static String withoutEnd(String text) {
        String cut = text.replaceFirst("[\\s,;]+$", "");
        String last = cut.substring(cut.lastIndexOf(' ') + 1);
        boolean abbreviation = last.indexOf('.') < last.length() - 1 || isLegalForm(last) || last.length() <= 3;
        return cut.endsWith(".") && !abbreviation ? cut.substring(0, cut.length() - 1) : cut;
    }
}
