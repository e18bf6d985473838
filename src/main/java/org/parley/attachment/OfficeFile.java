package org.parley.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;

/** A document of Word, Excel or LibreOffice, which is an archive. Only its list of parts is read, and two small ones. */
final class OfficeFile {

    private static final int SMALL_PART = 1 << 20;

    private OfficeFile() {}

    static AttachmentKind kind(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            AttachmentKind kind = document(zip);
            if (kind == null) {
                throw new Refusal("attachment.refusal.archive", "an archive arrived that is no document");
            }
            if (hasMacros(zip)) {
                throw new Refusal("attachment.refusal.macros", "a document with macros arrived");
            }
            return kind;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Refusal("attachment.refusal.damaged", "an archive arrived that cannot be read");
        }
    }

    private static @Nullable AttachmentKind document(ZipFile zip) throws IOException {
        if (text(zip, "mimetype").equals(AttachmentKind.ODT.contentType()) && zip.getEntry("content.xml") != null) {
            return AttachmentKind.ODT;
        }
        if (zip.getEntry("[Content_Types].xml") == null) {
            return null;
        }
        if (zip.getEntry("word/document.xml") != null) {
            return AttachmentKind.DOCX;
        }
        return zip.getEntry("xl/workbook.xml") == null ? null : AttachmentKind.XLSX;
    }

    private static boolean hasMacros(ZipFile zip) throws IOException {
        return text(zip, "[Content_Types].xml").toLowerCase(Locale.ROOT).contains("macroenabled")
                || zip.stream()
                        .map(part -> part.getName().toLowerCase(Locale.ROOT).replace('\\', '/'))
                        .anyMatch(name -> name.endsWith("vbaproject.bin")
                                || name.contains("/macrosheets/")
                                || name.startsWith("basic/")
                                || name.startsWith("scripts/"));
    }

    private static String text(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream part = zip.getInputStream(entry)) {
            return new String(part.readNBytes(SMALL_PART), StandardCharsets.UTF_8).strip();
        }
    }
}
