package org.parley.paper.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A file opened again by somebody else's reader. */
public final class Opened {

    private final byte[] bytes;
    private final XWPFDocument document;

    public Opened(byte[] bytes) {
        this.bytes = bytes;
        ZipSecureFile.setMinInflateRatio(0);
        try {
            document = new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Opened of(Sheet... sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxFile file = new DocxFile(out, sheets.length > 1);
        for (Sheet sheet : sheets) {
            file.add(sheet);
        }
        file.end();
        return new Opened(out.toByteArray());
    }

    byte[] bytes() {
        return bytes;
    }

    XWPFDocument document() {
        return document;
    }

    boolean staysWithNext(String text) {
        return paragraph(text).getCTP().getPPr().isSetKeepNext();
    }

    public List<String> texts() {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    XWPFParagraph paragraph(String text) {
        return document.getParagraphs().stream()
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph " + text + " in " + texts()));
    }

    /** Every part by its name. */
    public Map<String, String> parts() {
        return parts(bytes);
    }

    static Map<String, String> parts(byte[] bytes) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
