package org.parley.intake.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The encodings that a list can be written in. Nothing is ever decoded with a replacement character. */
public final class Encodings {

    /** What a person may choose from, the usual ones first. */
    public static final List<String> NAMES = Stream.of(
                    "UTF-8",
                    "windows-1252",
                    "ISO-8859-15",
                    "ISO-8859-1",
                    "x-MacRoman",
                    "IBM850",
                    "UTF-16LE",
                    "UTF-16BE",
                    "windows-1250",
                    "ISO-8859-2",
                    "windows-1251",
                    "ISO-8859-5",
                    "KOI8-R",
                    "windows-1253",
                    "ISO-8859-7",
                    "windows-1254",
                    "ISO-8859-9",
                    "windows-1255",
                    "windows-1256",
                    "windows-1257",
                    "windows-1258",
                    "x-windows-874",
                    "TIS-620",
                    "Big5",
                    "GB18030",
                    "Shift_JIS",
                    "EUC-JP",
                    "EUC-KR",
                    "UTF-32LE",
                    "UTF-32BE")
            .filter(Charset::isSupported)
            .toList();

    private Encodings() {}

    /** The encoding that somebody means by a name, such as {@code latin1}; the name itself when it is none. */
    public static String named(String name) {
        try {
            return Charset.forName(name).name();
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    /** Whether the file itself proves that this is its encoding: by a mark, or by being UTF-8 throughout. */
    static boolean proves(Spooled file, byte[] beginning, String encoding) {
        Optional<Bom> mark = Bom.of(beginning);
        return mark.isPresent()
                ? mark.get().charset.name().equals(encoding)
                : file.utf8() && encoding.equals(StandardCharsets.UTF_8.name());
    }

    /**
     * The encoding that a file seems to be in.
     *
     * @throws FileRefused when it is in none, or in several at once
     */
    static String propose(Spooled file, byte[] beginning) {
        Optional<Bom> mark = Bom.of(beginning);
        if (mark.isPresent()) {
            return marked(file, mark.get().charset);
        }
        if (!file.nuls().none()) {
            return Utf16.withoutMark(file).orElseThrow(() -> nul(file)).name();
        }
        return file.utf8() ? StandardCharsets.UTF_8.name() : OldEncodings.propose(file);
    }

    /** Opens the text after its mark, strictly: what cannot be decoded is an error and never a replacement character. */
    static Reader open(Spooled file, String encoding) throws IOException {
        if (!NAMES.contains(encoding)) {
            throw new FileRefused("intake.refused.encoding-unknown", encoding);
        }
        return open(file, Charset.forName(encoding));
    }

    static Reader open(Spooled file, Charset charset) throws IOException {
        Reader reader = new BufferedReader(new StrictText(Files.newInputStream(file.path()), charset), 1 << 15);
        try {
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
            return reader;
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    private static String marked(Spooled file, Charset charset) {
        boolean zeros = !file.nuls().none();
        if (zeros && charset.equals(StandardCharsets.UTF_8)) {
            throw nul(file);
        }
        // a line end, a digit or a space in more than one byte has a zero in it
        boolean wide = zeros || charset.equals(StandardCharsets.UTF_8) || file.bytes() <= 4;
        OptionalInt line = wide ? firstLineThatIsNot(file, charset) : OptionalInt.of(1);
        if (line.isPresent()) {
            throw new FileRefused("intake.refused.not-as-marked", charset.name(), line.getAsInt());
        }
        return charset.name();
    }

    private static FileRefused nul(Spooled file) {
        return new FileRefused("intake.refused.nul", file.nuls().first());
    }

    /** The first line that cannot be decoded; empty when all can. */
    static OptionalInt firstLineThatIsNot(Spooled file, Charset charset) {
        char[] buffer = new char[1 << 13];
        int line = 1;
        char last = 0;
        try (Reader text = open(file, charset)) {
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    char c = buffer[i];
                    line += c == '\r' || (c == '\n' && last != '\r') ? 1 : 0;
                    last = c;
                }
            }
            return OptionalInt.empty();
        } catch (CharacterCodingException e) {
            return OptionalInt.of(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
