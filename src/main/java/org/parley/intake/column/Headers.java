package org.parley.intake.column;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which headers are compared: no case, accents, punctuation or numbering. */
final class Headers {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern NUMBER = Pattern.compile("(?<=.)[ ]?\\d+$");

    private Headers() {}

    static String plain(String header) {
        String spaced = HUMP.matcher(header).replaceAll(" ");
        // only Latin letters lose their marks: a mark of Khmer or Thai is half of a word
        String bare = spaced.chars().allMatch(c -> c < 0x0250 || (c >= 0x1E00 && c < 0x2200))
                ? MARKS.matcher(Normalizer.normalize(spaced, Normalizer.Form.NFKD))
                        .replaceAll("")
                : spaced;
        return REST.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Without the number at the end that repeated columns carry. */
    static String unnumbered(String plain) {
        return NUMBER.matcher(plain).replaceFirst("").strip();
    }
}
