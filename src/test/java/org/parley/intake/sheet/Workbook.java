package org.parley.intake.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook for tests, written part by part as spreadsheets write it. */
public final class Workbook {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String LINK = "<Relationship Id=\"%s\" Type=\"" + RELATIONS + "/%s\" Target=\"%s\"/>";
    private static final String LINKS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";

    private final List<String> names = new ArrayList<>();
    private final List<Part> sheets = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();
    private Part texts = out -> {};
    private String properties = "";

    /** Writes what stands inside a part. */
    @FunctionalInterface
    public interface Part {
        void to(OutputStream out) throws IOException;
    }

    public Workbook sheet(String name, String rows) {
        return sheet(name, "", text(rows));
    }

    public Workbook hidden(String name, String rows) {
        return sheet(name, " state=\"hidden\"", text(rows));
    }

    Workbook sheet(String name, String attributes, Part rows) {
        int number = names.size() + 1;
        names.add("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"%s/>".formatted(name, number, number, attributes));
        sheets.add(rows);
        return this;
    }

    Workbook texts(String... shared) {
        StringBuilder all = new StringBuilder();
        for (String one : shared) {
            all.append("<si>").append(one).append("</si>");
        }
        return texts(text(all.toString()));
    }

    Workbook texts(Part shared) {
        this.texts = shared;
        return this;
    }

    /** Gives cells of style 1, 2 and so on these formats. */
    Workbook formats(String... codes) {
        formats.addAll(List.of(codes));
        return this;
    }

    Workbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** A row of texts that stand in their cells. */
    public static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (String cell : cells) {
            row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    static Part text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", "<Types/>", text(""));
            put(zip, "_rels/.rels", LINKS, text(LINK.formatted("o", "officeDocument", "xl/workbook.xml")));
            StringBuilder links = new StringBuilder(LINK.formatted("t", "sharedStrings", "/xl/sharedStrings.xml"));
            links.append(LINK.formatted("s", "styles", "styles.xml"));
            for (int i = 1; i <= sheets.size(); i++) {
                links.append(LINK.formatted("r" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
                String sheet = "<worksheet " + MAIN + "><sheetData>%s</sheetData></worksheet>";
                put(zip, "xl/worksheets/sheet" + i + ".xml", sheet, sheets.get(i - 1));
            }
            put(zip, "xl/_rels/workbook.xml.rels", LINKS, text(links.toString()));
            String book = "<workbook " + MAIN + " xmlns:r=\"" + RELATIONS + "\">" + properties
                    + "<sheets>%s</sheets></workbook>";
            put(zip, "xl/workbook.xml", book, text(String.join("", names)));
            put(zip, "xl/sharedStrings.xml", "<sst " + MAIN + ">%s</sst>", texts);
            put(zip, "xl/styles.xml", "<styleSheet " + MAIN + ">%s</styleSheet>", text(styles()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String styles() {
        StringBuilder own = new StringBuilder("<numFmts>");
        StringBuilder cells =
                new StringBuilder("<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>");
        for (int i = 0; i < formats.size(); i++) {
            String format = formats.get(i);
            boolean known = format.matches("\\d{1,2}");
            String id = known ? format : String.valueOf(164 + i);
            if (!known) {
                own.append("<numFmt numFmtId=\"%s\" formatCode=\"%s\"/>".formatted(id, format));
            }
            cells.append("<xf numFmtId=\"%s\"/>".formatted(id));
        }
        return own + "</numFmts>" + cells + "</cellXfs>";
    }

    private static void put(ZipOutputStream zip, String name, String frame, Part part) throws IOException {
        int gap = frame.indexOf("%s");
        zip.putNextEntry(new ZipEntry(name));
        zip.write(frame.substring(0, Math.max(0, gap)).getBytes(StandardCharsets.UTF_8));
        part.to(zip);
        zip.write(frame.substring(gap < 0 ? 0 : gap + 2).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
