package org.parley.base;

import java.util.Arrays;
import java.util.List;

/** What people type into a search, made safe for LIKE. */
public final class Search {

    private Search() {}

    /** The words of a search in the order typed; none for a blank one. At most eight are used. */
    public static List<String> words(String typed) {
        return Arrays.stream(typed.replace("\0", "").strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(8)
                .toList();
    }

    /** A pattern that finds the word anywhere; %, _ and \ mean themselves. The escape character is the backslash. */
    public static String anywhere(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
