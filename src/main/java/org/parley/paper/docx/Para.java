package org.parley.paper.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * One paragraph.
 *
 * @param list the list whose number or bullet it bears; zero for none, {@link Numbering#WRITTEN} where the number is in its text
 * @param level how deep it is indented, zero for not at all
 * @param tight whether it stands close to its neighbours in the list
 * @param keepNext whether it stays on the page of the one that follows
 * @param keepLines whether it stays on one page
 */
record Para(Style style, int list, int level, boolean tight, boolean keepNext, boolean keepLines, List<Run> runs) {

    Para {
        runs = List.copyOf(runs);
    }

    static Para of(Style style, List<Run> runs) {
        return new Para(style, 0, 0, false, style.isHeading(), style.isHeading(), runs);
    }

    static Para of(Style style, String text) {
        return of(style, List.of(Run.plain(text)));
    }

    /** The same, indented. */
    Para at(int depth) {
        return new Para(style, list, depth, tight, keepNext, keepLines, runs);
    }

    /** The same as an item of a list; where lists are used up, the number is written out. */
    Para item(int number, int depth, boolean close, int count) {
        List<Run> said = new ArrayList<>(runs);
        if (number == Numbering.WRITTEN) {
            said.addFirst(Run.plain(count + ".\t"));
        }
        return new Para(style, number, depth, close, keepNext, keepLines, said);
    }

    /** The same, held on the page of what follows. */
    Para withNext() {
        return new Para(style, list, level, tight, true, keepLines, runs);
    }

    /** The same, never split between two pages. */
    Para whole() {
        return new Para(style, list, level, tight, keepNext, true, runs);
    }
}
