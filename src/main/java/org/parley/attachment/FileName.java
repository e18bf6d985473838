package org.parley.attachment;

import java.text.Normalizer;

/** The name of a file that arrived, as it may be shown and handed out: no path, nothing unseen, and an ending that is true. */
final class FileName {

    /** In characters, without the ending. */
    static final int LONGEST = 100;

    /** Control and format characters and halves of pairs, but for the joiners that Khmer, Persian and others are written with. */
    private static final String UNSEEN = "[\\p{Cc}\\p{Cs}\\p{Cf}\\p{Co}\\u2028\\u2029&&[^\\u200c\\u200d]]";

    private FileName() {}

    /** The name cleaned, for what the file is. */
    static String of(String arrived, AttachmentKind kind) {
        String name = Normalizer.normalize(arrived, Normalizer.Form.NFC)
                .replaceAll("(?s).*[/\\\\]", "")
                .replaceAll(UNSEEN, "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        int dot = name.lastIndexOf('.');
        boolean told = dot > 0 && kind.endsWith(name.substring(dot + 1));
        String begin = told ? name.substring(0, dot) : name;
        return shortened(begin.isEmpty() ? "file" : begin) + "." + (told ? name.substring(dot + 1) : kind.ending());
    }

    private static String shortened(String begin) {
        return begin.codePointCount(0, begin.length()) <= LONGEST
                ? begin
                : begin.substring(0, begin.offsetByCodePoints(0, LONGEST)).strip();
    }
}
