package org.parley.roster;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words with which a line says what follows.
 *
 * @param words empty where the line has none
 * @param rest what stands behind them
 */
record Heading(String words, String rest) {

    /** Words that begin a heading which ends with a colon, whatever stands between. */
    private static final Pattern SIGNED =
            Pattern.compile("(?iu)^(?:the |les |list of |liste des )?(?:undersigned|signator(?:y|ies)"
                    + "|signed|signatures?|co-?signed|endorsed|support|soussign|signataire|sign[ée]e?s? par|firmante|firmado|unterzeich|assinad)"
                    + "[^:]{0,80}:\\s*");

    /** Whole lines that are a heading even without a colon. */
    private static final Pattern WHOLE =
            Pattern.compile("(?iu)^(?:(?:the )?signatories|the undersigned|signed(?: by)?|signatures"
                    + "|endorsed by|signataires|firmantes"
                    + "|(?:the |les )?(?:undersigned |civil society |international |regional |national |local |supporting )?(?:organi[sz]ations?"
                    + "|individuals?|persons|particuliers|personnes|academics))(?: \\(\\d+\\))?:?\\s*$");

    private static final Pattern PEOPLE =
            Pattern.compile("(?iu)\\b(individual|people|persons|particulier|personnes|individus|academic)");

    static Heading of(String line) {
        for (Pattern known : new Pattern[] {SIGNED, WHOLE}) {
            Matcher heading = known.matcher(line);
            if (heading.find()) {
                return new Heading(line.substring(0, heading.end()).strip(), line.substring(heading.end()));
            }
        }
        return line.endsWith(":") ? new Heading(line, "") : new Heading("", line);
    }

    /** Whether people follow; what the heading does not say stays as it was. */
    boolean people(boolean before) {
        return words.isEmpty() ? before : PEOPLE.matcher(words).find();
    }
}
