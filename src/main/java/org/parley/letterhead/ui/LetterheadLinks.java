package org.parley.letterhead.ui;

/** The only code that leads to the page for the letterhead. */
public final class LetterheadLinks {

    static final String PAGE = "administration/letterhead";

    private LetterheadLinks() {}

    /** The address of the page, which opens for administrators. */
    public static String page() {
        return PAGE;
    }
}
