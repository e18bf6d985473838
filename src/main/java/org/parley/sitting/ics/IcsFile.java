package org.parley.sitting.ics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.parley.base.Refusal;

/**
 * A calendar file as text.
 *
 * @param guessed whether it was not written in a Unicode encoding, so that accents may be wrong
 */
public record IcsFile(String text, boolean guessed) {

    /** The most that is read, in bytes. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private static final int BLOCK = 1 << 14;

    /**
     * Reads the stream, counting: the limit holds whatever the browser says the size is.
     *
     * @throws Refusal when it goes on past the limit, or is no calendar
     */
    public static IcsFile read(InputStream arriving) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        for (int read = arriving.read(block); read >= 0; read = arriving.read(block)) {
            bytes.write(block, 0, read);
            if (bytes.size() > LARGEST) {
                throw new Refusal(
                        "sitting.refusal.too-large", "more than %d bytes arrived".formatted(LARGEST), LARGEST >> 20);
            }
        }
        IcsFile file = decoded(bytes.toByteArray());
        if (!file.text().stripLeading().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCALENDAR")) {
            throw new Refusal("sitting.refusal.no-calendar", "a file that is no calendar");
        }
        return file;
    }

    private static IcsFile decoded(byte[] bytes) {
        boolean big = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        boolean little = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        if (big || little) {
            return new IcsFile(clean(new String(bytes, StandardCharsets.UTF_16)), false);
        }
        try {
            return new IcsFile(
                    clean(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString()),
                    false);
        } catch (CharacterCodingException notUnicode) {
            return new IcsFile(clean(new String(bytes, Charset.forName("windows-1252"))), true);
        }
    }

    private static String clean(String text) {
        return text.replace("\0", "").replace("\uFEFF", "");
    }
}
