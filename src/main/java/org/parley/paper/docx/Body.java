package org.parley.paper.docx;

import java.util.List;

/** The body of a file: one section for each letter, with its own paper, footer and count of pages. */
final class Body {

    /** From the edges of the paper, in twentieths of a point. */
    static final int SIDE = 1418;

    private static final String MARGIN = Integer.toString(SIDE);
    private static final String FOOT = "709";

    private final Xml xml;
    private final Script file;
    private final Links links;

    /** The last paragraph bears its section, and nobody knows whether it is the last before the next letter comes. */
    private Para held = Para.of(Style.NORMAL, List.of());

    private Section section;

    Body(Xml xml, Section first, Links links) {
        this.xml = xml;
        this.file = first.script;
        this.links = links;
        this.section = first;
        xml.open("w:document", "xmlns:w", Xml.MAIN, "xmlns:r", Xml.RELATIONS).open("w:body");
    }

    /** How the pages of a letter are. */
    record Section(Script script, PageSize size, String footer) {

        /** Says how the pages are that end here. */
        void end(Xml xml) {
            xml.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", footer);
            xml.empty("w:pgSz", "w:w", size.width(), "w:h", size.height());
            xml.empty(
                    "w:pgMar",
                    "w:top",
                    MARGIN,
                    "w:right",
                    MARGIN,
                    "w:bottom",
                    MARGIN,
                    "w:left",
                    MARGIN,
                    "w:header",
                    FOOT,
                    "w:footer",
                    FOOT,
                    "w:gutter",
                    "0");
            xml.empty("w:pgNumType", "w:start", "1");
            if (script.rightToLeft()) {
                xml.empty("w:bidi");
            }
            xml.close();
        }
    }

    /** Writes the paragraphs of the letter that has just begun. */
    void write(List<Para> paras) {
        paras.subList(0, paras.size() - 1).forEach(para -> write(para, false));
        held = paras.getLast();
    }

    /** Ends a letter, so that the next one begins on a new page. */
    void next(Section another) {
        write(held, true);
        section = another;
    }

    void end() {
        write(held, false);
        section.end(xml);
        xml.end();
    }

    private void write(Para para, boolean ends) {
        xml.open("w:p").open("w:pPr");
        if (para.style() != Style.NORMAL) {
            xml.value("w:pStyle", para.style().id());
        }
        if (para.keepNext()) {
            xml.empty("w:keepNext");
        }
        if (para.keepLines()) {
            xml.empty("w:keepLines");
        }
        if (para.list() > 0) {
            xml.open("w:numPr")
                    .value("w:ilvl", Integer.toString(Math.min(para.level(), Numbering.LEVELS) - 1))
                    .value("w:numId", Integer.toString(para.list()))
                    .close();
        }
        if (section.script.rightToLeft()) {
            xml.empty("w:bidi");
        }
        if (para.list() == Numbering.WRITTEN) {
            xml.empty("w:ind", "w:left", Numbering.indent(para.level()), "w:hanging", Numbering.indent(1));
        } else if (para.level() > 0 && para.list() == 0) {
            xml.empty("w:ind", "w:left", Numbering.indent(para.level()));
        }
        if (para.style() == Style.LIST && !para.tight()) {
            xml.value("w:contextualSpacing", "0");
        }
        if (ends) {
            section.end(xml);
        }
        xml.close();
        new RunWriter(xml, section.script, file).write(para.runs(), links::to);
        xml.close();
    }
}
