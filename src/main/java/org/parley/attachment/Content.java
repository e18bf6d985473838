package org.parley.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.base.Refusal;

/** Finds out what a file is by what is in it, and refuses what may not be kept. */
final class Content {

    private static final Map<String, AttachmentKind> BEGINNINGS = new LinkedHashMap<>();

    static {
        BEGINNINGS.put("255044462d", AttachmentKind.PDF);
        BEGINNINGS.put("89504e470d0a1a0a0000000d49484452", AttachmentKind.PNG);
        BEGINNINGS.put("ffd8ff", AttachmentKind.JPEG);
        BEGINNINGS.put("474946383761", AttachmentKind.GIF);
        BEGINNINGS.put("474946383961", AttachmentKind.GIF);
        BEGINNINGS.put("52494646........57454250", AttachmentKind.WEBP);
    }

    private static final String ZIP = "504b0304";

    /** What Office wrote until 2007, Outlook's messages, and today's documents when a password closes them. */
    private static final String OLD = "d0cf11e0";

    private static final int END = 22;
    private static final int LONGEST_END = END + 0xFFFF;

    private Content() {}

    /**
     * What the file is.
     *
     * @throws Refusal when it is none of the kinds, carries macros, or is two files in one
     */
    static AttachmentKind of(Path file) throws IOException {
        String first;
        try (InputStream in = Files.newInputStream(file)) {
            first = HexFormat.of().formatHex(in.readNBytes(16));
        }
        if (first.startsWith(OLD)) {
            throw new Refusal("attachment.refusal.closed", "an old or encrypted document arrived");
        }
        if (first.startsWith(ZIP)) {
            return OfficeFile.kind(file);
        }
        if (endsAsArchive(file)) {
            throw new Refusal("attachment.refusal.two-in-one", "an archive hides behind something else");
        }
        for (Map.Entry<String, AttachmentKind> begin : BEGINNINGS.entrySet()) {
            if (first.matches(begin.getKey() + ".*")) {
                return begin.getValue();
            }
        }
        return PlainText.kind(file);
    }

    /** Whether a reader of archives, which looks for the end first, would find one here. */
    private static boolean endsAsArchive(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(LONGEST_END, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            byte[] mark = "PK\5\6".getBytes(StandardCharsets.US_ASCII);
            for (int at = tail.length - END; at >= 0; at--) {
                if (Arrays.equals(tail, at, at + 4, mark, 0, 4)
                        && at + END + (tail[at + 20] & 0xFF) + ((tail[at + 21] & 0xFF) << 8) == tail.length) {
                    return true;
                }
            }
            return false;
        }
    }
}
