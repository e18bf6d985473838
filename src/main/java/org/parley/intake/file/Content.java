package org.parley.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses what is not a list of text, by its content and never by its name; each kind with a sentence of its own. */
public final class Content {

    private static final int ENOUGH = 1024;

    private static final List<Kind> BINARY = List.of(
            new Kind("intake.refused.zip", "PK\u0003\u0004", "PK\u0005\u0006"),
            new Kind("intake.refused.gzip", "\u001F\u008B"),
            new Kind(
                    "intake.refused.archive",
                    "Rar!\u001A",
                    "7z\u00BC\u00AF'\u001C",
                    "BZh91AY&SY",
                    "\u00FD7zXZ",
                    "(\u00B5/\u00FD"),
            new Kind("intake.refused.spreadsheet", "\u00D0\u00CF\u0011\u00E0"),
            new Kind("intake.refused.pdf", "%PDF"),
            new Kind("intake.refused.rtf", "{\\rtf"),
            new Kind(
                    "intake.refused.image",
                    "\u0089PNG",
                    "\u00FF\u00D8\u00FF",
                    "GIF87a",
                    "GIF89a",
                    "II*\u0000",
                    "MM\u0000*",
                    "RIFF"),
            new Kind("intake.refused.database", "SQLite format 3"));

    private static final List<Kind> WRITTEN = List.of(
            new Kind(
                    "intake.refused.html",
                    "<!doctypehtml",
                    "<html",
                    "<head",
                    "<body",
                    "<table",
                    "<meta",
                    "<script",
                    "<div"),
            new Kind("intake.refused.image", "<svg"),
            new Kind("intake.refused.xml", "<?xml", "<!doctype", "<!--"),
            new Kind("intake.refused.json", "[{", "{\"", "[\""),
            new Kind("intake.refused.vcard", "begin:vcard"),
            new Kind("intake.refused.rtf", "{\\rtf"));

    private Content() {}

    /** How a kind of file begins. */
    private record Kind(String refusal, List<String> beginnings) {

        Kind(String refusal, String... beginnings) {
            this(refusal, List.of(beginnings));
        }

        boolean is(String text) {
            return beginnings.stream().anyMatch(text::startsWith);
        }
    }

    /** The first bytes, at most a kilobyte. */
    static byte[] beginning(Spooled file) {
        try (InputStream in = Files.newInputStream(file.path())) {
            return in.readNBytes(ENOUGH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file is an archive of the kind that workbooks are, too. */
    public static boolean isZip(Spooled file) {
        return BINARY.getFirst().is(bytes(beginning(file)));
    }

    /**
     * Looks at the first bytes.
     *
     * @throws FileRefused for archives, workbooks of other makes, documents, pictures, web pages and data of other kinds
     */
    static void mustBeText(byte[] beginning) {
        String bytes = bytes(beginning);
        String text = written(bytes);
        Optional<Kind> kind = Stream.concat(
                        BINARY.stream().filter(known -> known.is(bytes)),
                        WRITTEN.stream().filter(known -> known.is(text)))
                .findFirst();
        if (kind.isPresent()) {
            throw new FileRefused(kind.get().refusal());
        }
    }

    private static String bytes(byte[] beginning) {
        return new String(beginning, StandardCharsets.ISO_8859_1);
    }

    /** The first characters as far as they are ASCII, whatever the encoding, without white space. */
    private static String written(String bytes) {
        return bytes.replace("\0", "")
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
