package org.parley.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;

/** Refuses what is not a list of text, by its content and never by its name. */
final class Content {

    private static final int ENOUGH = 1024;

    private Content() {}

    /** The first bytes, at most a kilobyte. */
    static byte[] beginning(Spooled file) {
        try (InputStream in = Files.newInputStream(file.path())) {
            return in.readNBytes(ENOUGH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Looks at the first bytes and at where NULs are.
     *
     * @throws FileRefused for archives, spreadsheets, PDF, web pages and anything with NULs that is not UTF-16 or UTF-32
     */
    static void mustBeText(Spooled file, byte[] beginning) {
        if (starts(beginning, 'P', 'K', 3, 4) || starts(beginning, 'P', 'K', 5, 6)) {
            throw new FileRefused("intake.refused.zip");
        }
        if (starts(beginning, 0x1F, 0x8B)) {
            throw new FileRefused("intake.refused.gzip");
        }
        if (starts(beginning, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new FileRefused("intake.refused.spreadsheet");
        }
        if (starts(beginning, '%', 'P', 'D', 'F')) {
            throw new FileRefused("intake.refused.pdf");
        }
        if (file.firstNul() >= 0 && Bom.of(beginning).isEmpty() && Encodings.utf16ByItsNuls(file) == null) {
            throw new FileRefused("intake.refused.nul", file.firstNul());
        }
        if (looksLikeHtml(beginning)) {
            throw new FileRefused("intake.refused.html");
        }
    }

    private static boolean looksLikeHtml(byte[] beginning) {
        String text = new String(beginning, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return text.startsWith("<!doctype")
                || text.startsWith("<html")
                || text.startsWith("<?xml")
                || text.startsWith("<head")
                || text.startsWith("<table");
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
