package org.parley.intake.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a file whose lines were written in several encodings, as happens when sheets from a Mac, from Windows and from the web are
 * pasted together: in any one encoding some of its names would come out garbled. Each word with letters beyond ASCII is a witness: one
 * that is odd in the encoding of the rest and perfectly well written in another was written in that other.
 */
final class Mixture {

    private static final Set<String> LATIN = Set.of(
            "windows-1252",
            "x-MacRoman",
            "IBM850",
            "ISO-8859-15",
            "ISO-8859-2",
            "windows-1250",
            "ISO-8859-9",
            "windows-1254",
            "windows-1257");

    private static final List<Alphabet> OTHERS =
            List.of(new Alphabet(Charset.forName("windows-1252")), new Alphabet(Charset.forName("x-MacRoman")));

    private final Charset usual;
    private final @Nullable Alphabet latin;
    private int lineOfUsual;
    private int lineOfOther;
    private @Nullable Charset other;

    private Mixture(Charset usual) {
        this.usual = usual;
        this.latin = LATIN.contains(usual.name()) ? new Alphabet(usual) : null;
    }

    /** Looks at the whole file, of which {@code usual} is the encoding of most lines. */
    static void mustNotBe(Spooled file, Charset usual) {
        Mixture mixture = new Mixture(usual);
        HighLines.each(file, mixture::look);
        if (mixture.other != null) {
            throw mixture.refusal(file, mixture.other);
        }
    }

    private FileRefused refusal(Spooled file, Charset found) {
        if (found.equals(StandardCharsets.UTF_8)) {
            int without = Encodings.firstLineThatIsNot(file, found).orElse(1);
            return new FileRefused("intake.refused.not-all-utf8", lineOfOther, without);
        }
        return lineOfUsual == 0
                ? new FileRefused("intake.refused.encoding", lineOfOther)
                : new FileRefused(
                        "intake.refused.encodings-mixed", lineOfUsual, usual.name(), lineOfOther, found.name());
    }

    private boolean look(int number, byte[] line) {
        if (latin == null) {
            // of letters in two bytes and of other alphabets, all that can be told is a line of UTF-8 that is odd
            // otherwise
            if (OldEncodings.oddness(line, usual) >= Spelling.WRONG && isWell(utf8(line, 0, line.length))) {
                found(number, StandardCharsets.UTF_8);
            }
        } else {
            words(number, line, latin);
        }
        return other == null || (lineOfUsual == 0 && !StandardCharsets.UTF_8.equals(other));
    }

    private void words(int number, byte[] line, Alphabet alphabet) {
        int begin = 0;
        boolean high = false;
        for (int i = 0; i <= line.length; i++) {
            if (i < line.length && (line[i] < 0 || Character.isLetter(line[i]))) {
                high |= line[i] < 0;
            } else {
                if (high) {
                    witness(number, line, begin, i, alphabet);
                }
                begin = i + 1;
                high = false;
            }
        }
    }

    private void witness(int number, byte[] line, int begin, int end, Alphabet alphabet) {
        if (isWell(utf8(line, begin, end))) {
            found(number, StandardCharsets.UTF_8);
            return;
        }
        String word = alphabet.decode(line, begin, end);
        if (word == null || Spelling.oddness(word) >= Spelling.WRONG) {
            OTHERS.stream()
                    .filter(another -> !another.charset.equals(usual))
                    .filter(another -> isWell(another.decode(line, begin, end)))
                    .findFirst()
                    .ifPresent(another -> found(number, another.charset));
        } else if (lineOfUsual == 0 && isWell(word)) {
            lineOfUsual = number;
        }
    }

    private void found(int number, Charset charset) {
        if (other == null) {
            other = charset;
            lineOfOther = number;
        }
    }

    /** The bytes as UTF-8, null where they are none. */
    private static @Nullable String utf8(byte[] line, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (line[i] < 0) {
                // the first of several bytes, and one that goes on
                boolean starts = (line[i] & 0x40) != 0 && i + 1 < end && (line[i + 1] & 0xC0) == 0x80;
                if (!starts) {
                    return null;
                }
                break;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, begin, end - begin))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Whether a word is well written: not odd, and what is beyond ASCII are letters. */
    private static boolean isWell(@Nullable String word) {
        return word != null
                && Spelling.oddness(word) == 0
                && word.chars().anyMatch(c -> c >= 0x80 && Character.isLetter(c))
                && word.chars().allMatch(c -> c < 0x80 || c == '’' || isLetterOrMark(c));
    }

    private static boolean isLetterOrMark(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.SURROGATE
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
