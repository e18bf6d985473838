package org.parley.intake.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The mark that some programs write before the text, which names the encoding and is no part of the first header. */
enum Bom {
    // UTF-32 little-endian begins like UTF-16 little-endian and is asked first
    UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
    UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

    final Charset charset;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out, never written
    private final int[] mark;

    Bom(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = mark;
    }

    static Optional<Bom> of(byte[] beginning) {
        return Arrays.stream(values()).filter(bom -> bom.begins(beginning)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
