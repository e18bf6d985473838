package org.parley.paste.text;

import java.util.List;
import org.parley.base.Tongue;

/**
 * A letter that says everything in one language and again in another.
 *
 * @param at the place of the first line of the second half
 */
record Halves(String language, String second, int at) {

    private static final int SHORTEST = 60;

    /** Finds where the language changes, once and for good; the second language is empty when it does not. */
    static Halves of(Lines lines) {
        String first = "";
        String second = "";
        int last = 0;
        int change = -1;
        int said = 0;
        List<Line> all = lines.all();
        for (int place = 0; place < all.size(); place++) {
            Line line = all.get(place);
            String spoken = line.plain().length() < SHORTEST ? "" : Tongue.of(line.plain());
            if (spoken.isEmpty() || spoken.equals(second)) {
                said += spoken.isEmpty() ? 0 : 1;
            } else if (first.isEmpty()) {
                first = spoken;
                last = place;
            } else if (spoken.equals(first) && second.isEmpty()) {
                last = place;
            } else if (second.isEmpty()) {
                second = spoken;
                change = place;
                said = 1;
            } else {
                return new Halves(Tongue.of(lines.text()), "", -1);
            }
        }
        if (second.isEmpty() || said < 2) {
            return new Halves(first.isEmpty() ? Tongue.of(lines.text()) : first, "", -1);
        }
        return new Halves(first, second, begin(lines, last, change));
    }

    /** The second half begins with its rule, heading, "To:" or salutation, which are too short to tell a language by. */
    private static int begin(Lines lines, int last, int change) {
        int rule = lines.first(last + 1, change, Line::isRule);
        if (rule >= 0) {
            return rule + 1;
        }
        int begin = lines.first(
                last + 1,
                change,
                line -> line.heading() || Opening.isTitled(line) || Opening.isTo(line) || Opening.isSalutation(line));
        return begin < 0 ? change : begin;
    }
}
