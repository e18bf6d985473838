package org.parley.intake.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The letters of an encoding that has one byte for each, looked up and not computed: files have many words. */
final class Alphabet {

    private static final char NONE = '\uFFFF';

    final Charset charset;
    private final char[] letters = new char[256];

    Alphabet(Charset charset) {
        this.charset = charset;
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letter(charset, (byte) i);
        }
    }

    /** The word, or null when a byte of it is no letter. */
    @Nullable
    String decode(byte[] line, int begin, int end) {
        char[] word = new char[end - begin];
        for (int i = begin; i < end; i++) {
            char letter = letters[line[i] & 0xFF];
            if (letter == NONE) {
                return null;
            }
            word[i - begin] = letter;
        }
        return new String(word);
    }

    private static char letter(Charset charset, byte b) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(new byte[] {b})).charAt(0);
        } catch (CharacterCodingException e) {
            return NONE;
        }
    }
}
