package org.parley.intake.file;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Text in two bytes a letter whose program wrote no mark before it. In any script its line ends and digits leave a zero byte in every
 * second place; read the right way round it is nothing but letters and what stands between them.
 */
final class Utf16 {

    private static final int LONGEST_LINE = 20_000;

    private Utf16() {}

    /** Which of the two it is, or neither. */
    static Optional<Charset> withoutMark(Spooled file) {
        if (file.nuls().none() || file.bytes() % 2 != 0) {
            return Optional.empty();
        }
        List<Charset> likelierFirst = file.nuls().atEven() > file.nuls().atOdd()
                ? List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
                : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
        return likelierFirst.stream().filter(charset -> isText(file, charset)).findFirst();
    }

    private static boolean isText(Spooled file, Charset charset) {
        char[] buffer = new char[1 << 13];
        long lines = 0;
        long characters = 0;
        try (Reader text = Encodings.open(file, charset)) {
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                characters += read;
                for (int i = 0; i < read; i++) {
                    if (isNoText(buffer[i])) {
                        return false;
                    }
                    lines += buffer[i] == '\n' || buffer[i] == '\r' ? 1 : 0;
                }
            }
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines > 0 && characters / lines < LONGEST_LINE;
    }

    private static boolean isNoText(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
            case Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
