package org.parley.intake.column;

/** A name without what stands before and after it, for whoever looks people up by what a list calls them. */
public final class PlainName {

    private PlainName() {}

    /** The name without titles and letters behind it; at least one word stays. */
    public static String of(String name) {
        return Titles.of(name.strip().replaceAll("\\s+", " "), "", 1).name();
    }
}
