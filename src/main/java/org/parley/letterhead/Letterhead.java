package org.parley.letterhead;

import java.util.List;

/**
 * What stands above a letter on paper.
 *
 * @param name what the organisation is called; may be empty
 * @param lines its postal address, line by line
 * @param contact telephone, e-mail and web site on one line; may be empty
 * @param note one line about its registration; may be empty
 */
public record Letterhead(String name, List<String> lines, String contact, String note) {

    /** No letterhead: nothing stands above letters. */
    public static final Letterhead NONE = new Letterhead("", List.of(), "", "");

    public Letterhead {
        lines = List.copyOf(lines);
    }

    /** Whether nothing stands above letters. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
