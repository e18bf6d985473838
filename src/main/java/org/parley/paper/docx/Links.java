package org.parley.paper.docx;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a file leads to: its own parts, and addresses in its text. */
final class Links {

    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> addresses = new LinkedHashMap<>();

    /** By which a text names an address. */
    String to(String address) {
        return addresses.computeIfAbsent(address, one -> "link" + (addresses.size() + 1));
    }

    void write(Xml xml, Footers footers) {
        begin(xml);
        part(xml, "styles", "styles", "styles.xml");
        part(xml, "numbering", "numbering", "numbering.xml");
        part(xml, "settings", "settings", "settings.xml");
        footers.ids().forEach(id -> part(xml, id, "footer", id + ".xml"));
        addresses.forEach((address, id) -> xml.empty(
                "Relationship", "Id", id, "Type", TYPE + "hyperlink", "Target", address, "TargetMode", "External"));
        xml.end();
    }

    /** What the file as a whole leads to. */
    static void writeRoot(Xml xml) {
        begin(xml);
        part(xml, "document", "officeDocument", "word/document.xml");
        xml.empty(
                "Relationship",
                "Id",
                "core",
                "Type",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "Target",
                "docProps/core.xml");
        xml.end();
    }

    private static void begin(Xml xml) {
        xml.open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    }

    private static void part(Xml xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", TYPE + type, "Target", target);
    }
}
