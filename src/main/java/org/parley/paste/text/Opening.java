package org.parley.paste.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How lines above the text of a letter are told apart. */
final class Opening {

    private static final Pattern TO = Cues.TO.in("^(@)\\s*[:：]\\s*(?<rest>.*)$");
    private static final Pattern TO_ALONE = Pattern.compile("^(To|TO|À|An|AN|Para|PARA)$");
    private static final Pattern COPY = Cues.COPY.in("^(@)\\s*[:：]\\s*(?<rest>.*)$");
    private static final Pattern FROM = Cues.FROM.in("^(@)\\s*[:：].*$");
    private static final Pattern SUBJECT = Cues.SUBJECT.in("^(@)\\s*[:：]\\s*(?<rest>.+)$");
    private static final Pattern DATE = Cues.DATE.in("^(@)\\s*[:：]?\\s*");
    private static final Pattern TITLE = Cues.TITLE.in("\\b(@)\\b");
    private static final Pattern SALUTATION = Cues.SALUTATION.in("^(@)(\\b|\\s).*");
    private static final Pattern DEAR = Pattern.compile(
            "^(dear|chers?|chères?|sehr geehrter?|estimad[oa]s?|liebe)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PLACE = Cues.PLACE.in("(?<![\\p{L}\\p{M}])(@)(?![\\p{L}])");
    private static final Pattern ROLE = Cues.ROLE.in("(?<![\\p{L}\\p{M}])(@)(?![\\p{L}])");
    private static final Pattern HONORIFIC = Cues.HONORIFIC.in("^(the |and )?(@)(?![\\p{L}]).*");

    private static final Pattern HONOURED_NAME =
            Cues.HONORIFIC.in("^(the |and )?(@)\\s+(?!(of|du|de|der|des|von|del|and|et|und|for|to|the)\\b)[^,].*");
    private static final Pattern OFFICE = Cues.ROLE.in("^(the |l[ea] |deputy |vice[- ])*(@)\\b.*");

    private Opening() {}

    static boolean isTo(Line line) {
        return Cues.match(TO, line.plain()).matches()
                || TO_ALONE.matcher(line.plain()).matches();
    }

    static boolean isCopy(Line line) {
        return Cues.match(COPY, line.plain()).matches();
    }

    static boolean isFrom(Line line) {
        return Cues.match(FROM, line.plain()).matches();
    }

    static boolean isSubject(Line line) {
        return Cues.match(SUBJECT, line.plain()).matches();
    }

    /** What stands behind the cue of a line, empty when nothing does. */
    static String rest(Line line) {
        for (Pattern cue : List.of(TO, COPY, SUBJECT)) {
            Matcher found = Cues.match(cue, line.plain());
            if (found.matches()) {
                return line.plain().substring(found.start("rest")).strip();
            }
        }
        return "";
    }

    /** A line that says the day and hardly anything else. */
    static boolean isDay(Line line) {
        List<Days.Found> days = Days.in(line.plain());
        if (days.isEmpty() || isTitled(line)) {
            return false;
        }
        Days.Found day = days.getFirst();
        String others =
                line.plain().substring(0, day.start()) + " " + line.plain().substring(day.end());
        return Cues.match(DATE, others).replaceFirst("").strip().length() <= 40;
    }

    static boolean isTitled(Line line) {
        return line.plain().length() <= 300 && Cues.match(TITLE, line.plain()).find();
    }

    static boolean isSalutation(Line line) {
        String plain = line.plain();
        return !line.item()
                && plain.length() <= 200
                && Cues.match(SALUTATION, plain).matches()
                && (plain.matches(".*[,:!،，;]")
                        || (DEAR.matcher(plain).matches() && !plain.endsWith(".") && line.words() < 15));
    }

    static boolean namesPlace(String text) {
        return Cues.match(PLACE, text).find();
    }

    static boolean namesSomebody(String text) {
        return namesPlace(text) || Cues.match(ROLE, text).find() || isHonoured(text);
    }

    static boolean isHonoured(String text) {
        return Cues.match(HONORIFIC, text.strip()).matches();
    }

    /** A title and a name, as in "Chancellor Mara Lind". */
    static boolean isHonouredName(String text) {
        return Cues.match(HONOURED_NAME, text.strip()).matches();
    }

    /** An office first, as in "President of the Senate". */
    static boolean isOffice(String text) {
        return Cues.match(OFFICE, text.strip()).matches() && !isHonouredName(text);
    }

    static boolean namesRole(String text) {
        return Cues.match(ROLE, text).find();
    }
}
