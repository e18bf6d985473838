package org.parley.paper.docx;

/**
 * What a file consists of around its text: styles, lists, settings, properties, and the table of all that.
 *
 * @param title what it is called in its properties
 * @param organisation who writes; may be empty
 */
record Wrapping(Script script, String title, String organisation) {

    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** Writes it after the text, and ends the file. */
    void write(Parts parts, Numbering numbering, Links links, Footers footers) {
        footers.write(parts);
        parts.write("word/styles.xml", xml -> Styles.write(xml, script));
        parts.write("word/numbering.xml", numbering::write);
        parts.write("word/settings.xml", this::settings);
        parts.write("word/_rels/document.xml.rels", xml -> links.write(xml, footers));
        parts.write("docProps/core.xml", this::core);
        parts.write("[Content_Types].xml", xml -> types(xml, footers));
        parts.end();
    }

    private void settings(Xml xml) {
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

    private void core(Xml xml) {
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.open("dc:title").text(title).close();
        if (!organisation.isEmpty()) {
            xml.open("dc:creator").text(organisation).close();
        }
        xml.open("dc:language").text(script.tag()).close().end();
    }

    private static void types(Xml xml, Footers footers) {
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
