package org.parley.signatory;

import java.util.List;
import org.parley.base.Direction;

/**
 * Those who stand under a letter together.
 *
 * @param names in order, the anonymous ones left out
 * @param organisations how many more sign without a name
 * @param people how many more people sign without a name
 */
public record Stand(List<String> names, int organisations, int people) {

    static final Stand NOBODY = new Stand(List.of(), 0, 0);

    public Stand {
        names = List.copyOf(names);
    }

    /** Whether nobody stands there. */
    public boolean isEmpty() {
        return names.isEmpty() && organisations == 0 && people == 0;
    }

    /** The same where lines run this way: a name that runs the other way keeps the sign at its end with it. */
    public Stand keeping(Direction direction) {
        return new Stand(names.stream().map(direction::keeping).toList(), organisations, people);
    }

    /** The names as a numbered list in Markdown, every sign meaning itself. */
    public String markdown() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            list.append(i + 1).append(". ").append(plain(names.get(i))).append('\n');
        }
        return list.toString();
    }

    private static String plain(String name) {
        return name.replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1");
    }
}
