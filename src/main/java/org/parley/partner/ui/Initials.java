package org.parley.partner.ui;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.partner.PartnerLine;

/** What stands in the place of a logo: a short acronym, or how the first two words of the name begin. */
final class Initials {

    private static final int SHORT = 4;

    /** The vowels of Thai and Lao that are written before the letter after which they are spoken. */
    private static final String BEFORE = "เแโใไເແໂໃໄ";

    private Initials() {}

    static String of(PartnerLine line) {
        if (!line.acronym().isEmpty() && line.acronym().length() <= SHORT) {
            return line.acronym();
        }
        return Arrays.stream(line.name().split("[^\\p{L}\\p{M}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(Initials::first)
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** The first letter with all that stands above, below and, in Thai and Lao, before it. */
    private static String first(String word) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        int end = letters.next();
        return word.substring(0, BEFORE.indexOf(word.charAt(0)) < 0 || end == word.length() ? end : letters.next());
    }
}
