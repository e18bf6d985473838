package org.parley.paper.docx;

import java.io.OutputStream;
import java.util.List;
import org.parley.base.Direction;

/** A document of headings, sentences and tables for a word processor, written as a stream. */
public final class DocxPaper {

    private final Parts parts;
    private final Links links = new Links();
    private final Footers footers = new Footers(false);
    private final Wrapping wrapping;
    private final Script script;
    private final Body.Section section;
    private final Xml xml;
    private final TableWriter tables;

    /**
     * Begins a document.
     *
     * @param language BCP 47 tag of its language, by which its spelling is checked
     * @param title what it is called in its properties; it stands nowhere by itself
     */
    public DocxPaper(OutputStream out, String language, PageSize size, String title) {
        parts = new Parts(out);
        parts.write("_rels/.rels", Links::writeRoot);
        script = Script.of(language, "");
        wrapping = new Wrapping(script, title, "");
        section = new Body.Section(script, size, footers.of(language, "", script));
        xml = parts.begin("word/document.xml");
        xml.open("w:document", "xmlns:w", Xml.MAIN, "xmlns:r", Xml.RELATIONS).open("w:body");
        tables = new TableWriter(xml, script, size.inner());
    }

    /** Its title, on top. */
    public void title(String text) {
        write(Style.TITLE, text);
    }

    /** A heading, 1 being the highest. */
    public void heading(int level, String text) {
        write(Style.heading(level), text);
    }

    /** A paragraph. */
    public void paragraph(String text) {
        write(Style.NORMAL, text);
    }

    /** A table under its caption. */
    public void table(DocxTable table) {
        write(Style.CAPTION, table.caption());
        tables.write(table);
    }

    /**
     * A picture of bars under its caption.
     *
     * @param middle whether they lie around one middle
     */
    public void bars(String caption, List<DocxTable.Bar> bars, boolean middle) {
        write(Style.CAPTION, caption);
        tables.bars(bars, middle);
    }

    /** Ends the document; without that it is none. The stream stays open. */
    public void end() {
        write(Style.NORMAL, "");
        section.end(xml);
        xml.end();
        wrapping.write(parts, new Numbering(), links, footers);
    }

    private void write(Style style, String text) {
        xml.open("w:p").open("w:pPr");
        if (style != Style.NORMAL) {
            xml.value("w:pStyle", style.id());
        }
        if (script.rightToLeft()) {
            xml.empty("w:bidi");
        }
        xml.close();
        if (!text.isEmpty()) {
            new RunWriter(xml, script, script)
                    .write(List.of(Run.plain(new Direction(script.rightToLeft()).keeping(text))), links::to);
        }
        xml.close();
    }
}
