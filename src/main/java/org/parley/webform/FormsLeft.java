package org.parley.webform;

import java.util.List;

/**
 * How far the forms of a letter are.
 *
 * @param left how many wait, those included that somebody fills in right now
 * @param aside how many could not be sent and were put aside
 * @param others who else fills one in right now
 */
public record FormsLeft(long left, long aside, List<String> others) {

    public FormsLeft {
        others = List.copyOf(others);
    }
}
