package org.parley.base;

/** What people typed or pasted, as it may be stored: without the characters that no text needs. */
public final class Typed {

    private Typed() {}

    /** One line: control characters and line breaks become blanks, and nothing stands at the ends. */
    public static String line(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** A text of many lines: NUL is gone and every line ends with LF. */
    public static String text(String typed) {
        return typed.replace("\0", "").replaceAll("\r\n?|[\\u2028\\u2029]", "\n");
    }
}
