package org.parley.intake.file;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The line {@code sep=;} that some spreadsheets write first: it names the delimiter and is no record. */
final class SepLine {

    private static final int LONGEST = 10;

    private SepLine() {}

    /** Takes the line off a text that supports marks; whether there was one. */
    static boolean skip(Reader text) throws IOException {
        return read(text) != null;
    }

    /** Takes the line off and gives the delimiter it names, or leaves the text as it was. */
    static @Nullable Character read(Reader text) throws IOException {
        text.mark(LONGEST);
        char[] start = new char[LONGEST];
        int read = 0;
        for (int c = text.read(); c >= 0 && read < LONGEST; c = text.read()) {
            start[read++] = (char) c;
            if (c == '\n' || c == '\r') {
                break;
            }
            if (read == LONGEST) {
                break;
            }
        }
        String line = new String(start, 0, read);
        boolean named = line.length() >= 5 && line.regionMatches(true, 0, "sep=", 0, 4);
        boolean ends = line.length() == 5 || (line.length() == 6 && (line.charAt(5) == '\n' || line.charAt(5) == '\r'));
        if (!named || !ends || line.charAt(4) == '\n' || line.charAt(4) == '\r' || line.charAt(4) == '"') {
            text.reset();
            return null;
        }
        if (line.endsWith("\r")) {
            text.mark(1);
            if (text.read() != '\n') {
                text.reset();
            }
        }
        return line.charAt(4);
    }
}
