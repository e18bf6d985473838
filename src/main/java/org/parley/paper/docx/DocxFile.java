package org.parley.paper.docx;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file of letters for a word processor while it is written. Each letter begins on a new page and counts its own pages. Only the
 * letter at hand is held, however many there are.
 */
public final class DocxFile {

    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Parts parts;
    private final Numbering numbering = new Numbering();
    private final Links links = new Links();
    private final Footers footers;
    private @Nullable Sheet first;
    private @Nullable Body body;

    /**
     * Begins a file.
     *
     * @param many whether more than one letter may come
     */
    public DocxFile(OutputStream out, boolean many) {
        parts = new Parts(out);
        footers = new Footers(many);
        parts.write("_rels/.rels", Links::writeRoot);
    }

    /** Writes one letter. */
    public void add(Sheet sheet) {
        Script script = Script.of(sheet.language(), sheet.country());
        Body.Section section = new Body.Section(script, sheet.paper(), footers.of(sheet, script));
        Body writing = body;
        if (writing == null) {
            writing = new Body(parts.begin("word/document.xml"), section, links);
            first = sheet;
            body = writing;
        } else {
            writing.next(section);
        }
        writing.write(Layout.of(sheet, numbering, script));
    }

    /**
     * Ends the file; without that it is none. The stream stays open.
     *
     * @throws IllegalStateException when no letter was written
     */
    public void end() {
        Body writing = body;
        Sheet sheet = first;
        if (writing == null || sheet == null) {
            throw new IllegalStateException("a file of no letter at all");
        }
        writing.end();
        Script script = Script.of(sheet.language(), sheet.country());
        footers.write(parts);
        parts.write("word/styles.xml", xml -> Styles.write(xml, script));
        parts.write("word/numbering.xml", numbering::write);
        parts.write("word/settings.xml", xml -> settings(xml, script));
        parts.write("word/_rels/document.xml.rels", xml -> links.write(xml, footers));
        parts.write("docProps/core.xml", xml -> core(xml, sheet, script));
        parts.write("[Content_Types].xml", this::types);
        parts.end();
    }

    private static void settings(Xml xml, Script script) {
        xml.open("w:settings", "xmlns:w", Xml.MAIN).value("w:characterSpacingControl", "doNotCompress");
        xml.open("w:compat")
                .empty(
                        "w:compatSetting",
                        "w:name",
                        "compatibilityMode",
                        "w:uri",
                        "http://schemas.microsoft.com/office/word",
                        "w:val",
                        "15")
                .close();
        xml.empty("w:themeFontLang", script.languages()).end();
    }

    private void core(Xml xml, Sheet sheet, Script script) {
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.open("dc:title").text(sheet.title()).close();
        if (!sheet.organisation().isEmpty()) {
            xml.open("dc:creator").text(sheet.organisation()).close();
        }
        xml.open("dc:language").text(script.tag()).close().end();
    }

    private void types(Xml xml) {
        xml.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        type(xml, "/word/document.xml", CONTENT + "document.main+xml");
        type(xml, "/word/styles.xml", CONTENT + "styles+xml");
        type(xml, "/word/numbering.xml", CONTENT + "numbering+xml");
        type(xml, "/word/settings.xml", CONTENT + "settings+xml");
        footers.ids().forEach(id -> type(xml, "/word/" + id + ".xml", CONTENT + "footer+xml"));
        type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        xml.end();
    }

    private static void type(Xml xml, String part, String type) {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }
}
