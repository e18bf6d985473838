package org.parley.intake.column;

import java.util.List;

/** The columns that Parley itself adds to lines it hands back: where they stood, and what was wrong with them. */
public final class HandedBack {

    /** Their headers, in this order; the same in every language, so that they are known when they come back. */
    public static final List<String> HEADERS = List.of("parley:line", "parley:reason");

    private HandedBack() {}

    /** The headers of the list itself. */
    public static List<String> without(List<String> headers) {
        return headers.stream().filter(header -> !HEADERS.contains(header)).toList();
    }
}
