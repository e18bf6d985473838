package org.parley.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, made up. */
public final class Samples {

    public static final byte[] PDF = bytes("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
    public static final byte[] EML = bytes(
            "Received: by mx.example.org\r\n\tfor <ana@example.org>\r\nFrom: Mira Okafor <mira@example.org>\r\nSubject: We sign\r\n\r\nWe sign.\r\n");
    static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d494844520000000100000001");
    static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100");
    static final byte[] GIF = bytes("GIF89a\1\0\1\0\0\0\0;");
    static final byte[] WEBP = bytes("RIFF\4\0\0\0WEBPVP8 ");
    static final byte[] EXE = bytes("MZ\0\3\0\0\0This program cannot be run in DOS mode.\0");

    private Samples() {}

    static byte[] docx(String... more) {
        return zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w:document/>", more);
    }

    static byte[] xlsx(String... more) {
        return zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>", more);
    }

    static byte[] odt(String... more) {
        return zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<office/>", more);
    }

    /** An archive of parts, each a name and what is in it. */
    static byte[] zip(String one, String oneText, String two, String twoText, String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, one, oneText);
            put(zip, two, twoText);
            for (String name : more) {
                put(zip, name, "x");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] together(byte[] one, byte[] two) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(two);
        return out.toByteArray();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes(text));
        zip.closeEntry();
    }
}
