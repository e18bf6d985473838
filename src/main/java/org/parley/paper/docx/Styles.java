package org.parley.paper.docx;

/** The styles of a file. Their names are those that word processors know and translate. */
final class Styles {

    private static final String AFTER = "160";
    private static final String LINE = "264";
    private static final int[] HEADINGS = {28, 26, 24, 22, 22, 22};

    private final Xml xml;
    private final Script script;

    private Styles(Xml xml, Script script) {
        this.xml = xml;
        this.script = script;
    }

    static void write(Xml xml, Script script) {
        new Styles(xml, script).all();
    }

    private void all() {
        xml.open("w:styles", "xmlns:w", Xml.MAIN);
        defaults();
        begin(Style.NORMAL, false).close();
        begin(Style.ORGANISATION, true)
                .open("w:pPr")
                .empty("w:keepNext")
                .empty("w:spacing", "w:after", "40")
                .close();
        xml.open("w:rPr")
                .empty("w:b")
                .empty("w:bCs")
                .value("w:sz", "28")
                .value("w:szCs", "28")
                .close()
                .close();
        block(Style.LETTERHEAD, "480", true, false);
        block(Style.DATE, "240", false, false);
        block(Style.ADDRESS, "320", true, false);
        heading(Style.TITLE, "32", 0);
        for (int level = 1; level <= HEADINGS.length; level++) {
            heading(Style.heading(level), Integer.toString(HEADINGS[level - 1]), level);
        }
        begin(Style.QUOTE, true)
                .open("w:pPr")
                .empty("w:ind", "w:left", "567", "w:right", "567")
                .close();
        xml.open("w:rPr").empty("w:i").empty("w:iCs").close().close();
        begin(Style.CODE, true)
                .open("w:rPr")
                .empty("w:rFonts", "w:ascii", "Courier New", "w:hAnsi", "Courier New")
                .close()
                .close();
        block(Style.LIST, AFTER, true, false);
        block(Style.SIGNATORY, AFTER, true, true);
        begin(Style.RULE, true)
                .open("w:pPr")
                .open("w:pBdr")
                .empty("w:bottom", "w:val", "single", "w:sz", "4", "w:space", "1", "w:color", "808080")
                .close()
                .close()
                .close();
        begin(Style.CAPTION, true)
                .open("w:pPr")
                .empty("w:keepNext")
                .empty("w:spacing", "w:before", "200", "w:after", "80")
                .close();
        xml.open("w:rPr")
                .value("w:color", "404040")
                .value("w:sz", "20")
                .value("w:szCs", "20")
                .close()
                .close();
        for (DocxTable.Type type : DocxTable.Type.values()) {
            table(type);
        }
        begin(Style.FOOTER, true)
                .open("w:pPr")
                .empty("w:spacing", "w:after", "0", "w:line", "240", "w:lineRule", "auto")
                .value("w:jc", "center")
                .close();
        xml.open("w:rPr")
                .value("w:color", "595959")
                .value("w:sz", "16")
                .value("w:szCs", "16")
                .close()
                .close();
        xml.open("w:style", "w:type", "character", "w:styleId", "Hyperlink").value("w:name", "Hyperlink");
        xml.open("w:rPr")
                .value("w:color", "0563C1")
                .value("w:u", "single")
                .close()
                .close();
        xml.end();
    }

    private void defaults() {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.empty("w:rFonts", script.fonts())
                .value("w:sz", Integer.toString(script.size()))
                .value("w:szCs", Integer.toString(script.complexSize()))
                .empty("w:lang", script.languages())
                .close()
                .close();
        xml.open("w:pPrDefault").open("w:pPr");
        xml.empty("w:spacing", "w:after", AFTER, "w:line", LINE, "w:lineRule", "auto")
                .close()
                .close()
                .close();
    }

    private void heading(Style style, String size, int level) {
        begin(style, true).open("w:pPr");
        xml.empty("w:keepNext").empty("w:keepLines").empty("w:spacing", "w:before", "240", "w:after", "120");
        if (level > 0) {
            xml.value("w:outlineLvl", Integer.toString(level - 1));
        }
        xml.close();
        xml.open("w:rPr")
                .empty("w:b")
                .empty("w:bCs")
                .value("w:sz", size)
                .value("w:szCs", size)
                .close()
                .close();
    }

    private void table(DocxTable.Type type) {
        String size = Integer.toString(2 * type.points());
        begin(type.style(), true)
                .open("w:pPr")
                .empty("w:spacing", "w:before", "30", "w:after", "30", "w:line", "240", "w:lineRule", "auto")
                .close();
        xml.open("w:rPr").value("w:sz", size).value("w:szCs", size).close().close();
    }

    /** A style whose paragraphs stand close together, with room after the last of them. */
    private void block(Style style, String after, boolean close, boolean whole) {
        begin(style, true).open("w:pPr");
        if (whole) {
            xml.empty("w:keepLines");
        }
        xml.empty("w:spacing", "w:after", after);
        if (close) {
            xml.empty("w:contextualSpacing");
        }
        xml.close().close();
    }

    private Xml begin(Style style, boolean based) {
        if (!based) {
            xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", style.id());
        } else if (style.isOurs()) {
            xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", style.id());
        } else {
            xml.open("w:style", "w:type", "paragraph", "w:styleId", style.id());
        }
        xml.value("w:name", style.called());
        if (based) {
            xml.value("w:basedOn", Style.NORMAL.id());
        }
        if (style.isHeading()) {
            xml.value("w:next", Style.NORMAL.id());
        }
        return xml.empty("w:qFormat");
    }
}
