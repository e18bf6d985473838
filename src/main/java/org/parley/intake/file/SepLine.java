package org.parley.intake.file;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line {@code sep=;} that some spreadsheets write first: it names the delimiter and is no record. */
final class SepLine {

    private static final int LONGEST = 10;
    private static final Pattern LINE = Pattern.compile("(?i)(\"?)sep=([^\\p{L}\\p{N}\"\\r\\n])\\1(\\r\\n|\\r|\\n|$)");

    private SepLine() {}

    /** Takes the line off a text that supports marks; whether there was one. */
    static boolean skip(Reader text) throws IOException {
        return read(text) != null;
    }

    /** Takes the line off and gives the delimiter it names, or leaves the text as it was. */
    static @Nullable Character read(Reader text) throws IOException {
        text.mark(LONGEST);
        StringBuilder start = new StringBuilder(LONGEST);
        for (int i = 0; i < LONGEST; i++) {
            int c = text.read();
            if (c < 0) {
                break;
            }
            start.append((char) c);
        }
        text.reset();
        Matcher line = LINE.matcher(start);
        if (!line.lookingAt() || (line.group(3).isEmpty() && line.end() < start.length())) {
            return null;
        }
        for (int i = 0; i < line.end(); i++) {
            text.read();
        }
        return line.group(2).charAt(0);
    }
}
