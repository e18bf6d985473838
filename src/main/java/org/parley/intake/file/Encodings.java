package org.parley.intake.file;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out in which encoding a file is written. Nothing is ever decoded with a replacement character. */
public final class Encodings {

    /** What a person may choose from, the usual ones first. */
    public static final List<String> NAMES = Stream.of(
                    "UTF-8",
                    "windows-1252",
                    "ISO-8859-15",
                    "ISO-8859-1",
                    "x-MacRoman",
                    "UTF-16LE",
                    "UTF-16BE",
                    "windows-1250",
                    "ISO-8859-2",
                    "windows-1251",
                    "KOI8-R",
                    "windows-1253",
                    "windows-1254",
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

    private static final int SAMPLE = 1 << 16;

    private Encodings() {}

    /** The encoding that somebody means by a name, such as {@code latin1}; the name itself when it is none. */
    public static String named(String name) {
        try {
            return Charset.forName(name).name();
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    /** The encoding that a file seems to be in. Certain with a mark, for valid UTF-8, and for what is plain ASCII. */
    static Encoding propose(Spooled file, byte[] beginning) {
        Bom bom = Bom.of(beginning).orElse(null);
        if (bom != null) {
            return new Encoding(bom.charset.name(), true);
        }
        Charset utf16 = utf16ByItsNuls(file);
        if (utf16 != null) {
            return new Encoding(utf16.name(), false);
        }
        if (decodes(file, StandardCharsets.UTF_8)) {
            return new Encoding("UTF-8", true);
        }
        for (String name : detected(file)) {
            if (decodes(file, Charset.forName(name))) {
                return new Encoding(name, false);
            }
        }
        throw new FileRefused("intake.refused.encoding");
    }

    /** Text in Latin letters has a NUL in every second byte in UTF-16; anything else with NULs is no text. */
    static @Nullable Charset utf16ByItsNuls(Spooled file) {
        if (file.firstNul() < 0 || file.bytes() % 2 != 0) {
            return null;
        }
        if (file.nulsAtOdd() > file.bytes() / 5 && file.nulsAtEven() == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return file.nulsAtEven() > file.bytes() / 5 && file.nulsAtOdd() == 0 ? StandardCharsets.UTF_16BE : null;
    }

    /** Opens the text after its mark, strictly: what cannot be decoded is an error and never a replacement character. */
    public static Reader open(Spooled file, String encoding) throws IOException {
        if (!NAMES.contains(encoding)) {
            throw new FileRefused("intake.refused.encoding-unknown", encoding);
        }
        return open(file, Charset.forName(encoding));
    }

    private static Reader open(Spooled file, Charset charset) throws IOException {
        Reader reader = new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(file.path()),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
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

    private static boolean decodes(Spooled file, Charset charset) {
        char[] buffer = new char[1 << 15];
        try (Reader reader = open(file, charset)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] >= 0x80 && buffer[i] < 0xA0 && !charset.equals(StandardCharsets.UTF_8)) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> detected(Spooled file) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(linesBeyondAscii(file));
        Set<String> names = new LinkedHashSet<>();
        for (CharsetMatch match : detector.detectAll()) {
            String name = match.getName();
            if (NAMES.contains(name) && !name.startsWith("UTF-")) {
                names.add(name.equals("ISO-8859-1") ? "windows-1252" : name);
            }
        }
        names.add("windows-1252");
        names.add("x-MacRoman");
        names.add("ISO-8859-1");
        return names;
    }

    /** The lines that tell encodings apart, from the whole file. */
    private static byte[] linesBeyondAscii(Spooled file) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean beyond = false;
        try (InputStream in = new java.io.BufferedInputStream(Files.newInputStream(file.path()), SAMPLE)) {
            for (int b = in.read(); b >= 0 && sample.size() < SAMPLE; b = in.read()) {
                line.write(b);
                beyond |= b >= 0x80;
                if (b == '\n' || b == '\r' || line.size() >= SAMPLE) {
                    if (beyond) {
                        line.writeTo(sample);
                    }
                    line.reset();
                    beyond = false;
                }
            }
            line.writeTo(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sample.toByteArray();
    }
}
