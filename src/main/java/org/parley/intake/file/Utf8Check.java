package org.parley.intake.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Finds out while bytes go by whether they are UTF-8. */
final class Utf8Check {

    private static final int LONGEST = 4;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer characters = CharBuffer.allocate(1 << 13);
    private byte[] rest = new byte[0];
    private boolean broken;

    /** Takes the next bytes; what is cut off at their end is kept for those that follow. */
    void take(byte[] bytes, int length) {
        if (broken) {
            return;
        }
        ByteBuffer now = ByteBuffer.allocate(rest.length + length).put(rest).put(bytes, 0, length);
        decode(now.flip(), false);
        rest = new byte[now.remaining()];
        now.get(rest);
        broken |= rest.length >= LONGEST;
    }

    /** Whether all of it was UTF-8, the end included. */
    boolean passed() {
        if (!broken) {
            decode(ByteBuffer.wrap(rest), true);
        }
        return !broken;
    }

    private void decode(ByteBuffer bytes, boolean last) {
        CoderResult result;
        do {
            characters.clear();
            result = decoder.decode(bytes, characters, last);
        } while (result.isOverflow());
        broken |= result.isError();
    }
}
