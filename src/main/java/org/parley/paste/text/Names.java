package org.parley.paste.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes apart whom a line names: "the European Parliament; the US Congress, and the Parliaments of Canada and Australia" are four. */
final class Names {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String AND = "(?:and|et|y|und|sowie|as well as|&)";
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*;\\s*(?:" + AND + "\\s+)?|\\s*,\\s*(?:" + AND + "\\s+)?|\\s+" + AND + "\\s+", FLAGS);
    private static final Pattern ARTICLE = Pattern.compile(
            "^(?:" + AND
                    + "\\s+)?(?:to\\s+)?(?:the|les|le|la|l'|au|aux|à la|à l'|den|dem|die|das|der|el|los|las|al|a la)(?:\\s+|(?<='))",
            FLAGS);
    private static final Pattern MANY =
            Cues.MANY.in("^(?<of>@)\\s+(?<link>of|du|de la|de l'|des|de|d'|von|del)\\s*(?<rest>.+)$");
    private static final Pattern MANY_NAMED = Cues.MANY.in("^(?<of>@)\\s+(?<rest>\\p{Lu}.+)$");
    private static final Pattern LINK = Pattern.compile("^(?:of\\s+|du |de la |de l'|des |de |d'|von |del )", FLAGS);
    private static final Pattern GREETING = Pattern.compile(
            "^(?:dear|chers?|chères?|sehr geehrte[rn]?|estimad[oa]s?|honou?rable|esteemed|respected|distinguished)\\s+",
            FLAGS);
    private static final Pattern OF_A_PLACE = Pattern.compile(
            "(?:of|du|de la|de l'|des|von|del)\\s*(?:the\\s+)?\\p{Lu}.*|.*\\b(?:US|UK|EU)\\b.*", Pattern.DOTALL);

    private static final Map<String, String> ONE = Map.of(
            "national assemblies", "National Assembly",
            "assemblies", "Assembly",
            "congresses", "Congress",
            "houses of representatives", "House of Representatives",
            "parlamente", "Parlament",
            "deputies", "Deputy");

    private Names() {}

    static List<Piece<String>> in(Line line) {
        return in(line.plain(), line, line);
    }

    /** The names in a text that stands from one line to another. */
    static List<Piece<String>> in(String said, Line first, Line last) {
        List<Piece<String>> names = new ArrayList<>();
        for (String part : parts(said)) {
            for (String name : each(part)) {
                At at = first.at(name);
                if (at.equals(first.at()) && !first.equals(last)) {
                    at = first.at().to(last.at());
                }
                names.add(Piece.sure(name, at));
            }
        }
        return names;
    }

    /** Whom a salutation names, if it names an institution: "Dear Members of the US Congress,". */
    static List<Piece<String>> greeted(Piece<String> salutation) {
        String who = Cues.match(GREETING, salutation.value()).replaceFirst("").replaceAll("[,:!;.\\s]+$", "");
        boolean tells = Opening.namesPlace(who) && Cues.match(OF_A_PLACE, who).find();
        return tells
                ? parts(who).stream()
                        .map(name -> Piece.sure(bare(name), salutation.at()))
                        .toList()
                : List.of();
    }

    private static List<String> parts(String said) {
        List<String> parts = new ArrayList<>();
        Matcher separator = Cues.match(SEPARATOR, said);
        int start = 0;
        while (separator.find()) {
            String left = said.substring(start, separator.start());
            String right = said.substring(separator.end());
            if (!left.isBlank() && isInside(said, separator.start())) {
                continue;
            }
            if (separator.group().contains(";") || (Opening.namesSomebody(left) && beginsAnother(left, right))) {
                parts.add(left);
                start = separator.end();
            }
        }
        parts.add(said.substring(start));
        return parts.stream().map(Names::bare).filter(part -> !part.isEmpty()).toList();
    }

    private static boolean isInside(String said, int place) {
        return said.lastIndexOf('(', place) > said.lastIndexOf(')', place);
    }

    /** Whether what follows a comma or an "and" is somebody else, and not more of the same name. */
    private static boolean beginsAnother(String left, String right) {
        Matcher next = Cues.match(SEPARATOR, right);
        String chunk = next.find() ? right.substring(0, next.start()) : right;
        if (Opening.isHonouredName(chunk)) {
            return true;
        }
        if (Opening.isOffice(chunk)) {
            return Opening.namesPlace(left) || Opening.isOffice(left);
        }
        return Opening.namesPlace(chunk) && (Opening.namesPlace(left) || !Opening.isHonoured(left));
    }

    private static String bare(String part) {
        String bare = part.strip().replaceAll("^[,;.\\s]+|[,;.\\s]+$", "");
        return bare.substring(articleOf(bare));
    }

    private static int articleOf(String name) {
        Matcher article = Cues.match(ARTICLE, name);
        return article.find() ? article.end() : 0;
    }

    /** "Parliaments of Canada and Australia" are two, and so are "Prime Ministers A and B". */
    private static List<String> each(String part) {
        Matcher many = Cues.match(MANY, part);
        Matcher named = Cues.match(MANY_NAMED, part);
        boolean linked = many.matches();
        if (!linked && !named.matches()) {
            return List.of(part);
        }
        Matcher found = linked ? many : named;
        String one = one(part.substring(found.start("of"), found.end("of")));
        List<String> names = new ArrayList<>();
        for (String which : SEPARATOR.split(part.substring(found.start("rest")), -1)) {
            String linking = linked ? " " + part.substring(found.start("link"), found.end("link")) : "";
            Matcher own = Cues.match(LINK, which);
            if (linked && own.find()) {
                names.add(one + " " + which);
            } else if (!which.isBlank()) {
                names.add(one + linking + (linking.endsWith("'") ? "" : " ") + which.strip());
            }
        }
        return names.size() > 1 ? names : List.of(part);
    }

    private static String one(String many) {
        String known = ONE.get(many.toLowerCase(Locale.ROOT));
        return known != null ? known : many.endsWith("s") ? many.substring(0, many.length() - 1) : many;
    }
}
