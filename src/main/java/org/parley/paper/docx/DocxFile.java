package org.parley.paper.docx;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file of letters for a word processor while it is written. Each letter begins on a new page and counts its own pages. Only the
 * letter at hand is held, however many there are.
 */
public final class DocxFile {

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
        new Wrapping(Script.of(sheet.language(), sheet.country()), sheet.title(), sheet.organisation())
                .write(parts, numbering, links, footers);
    }
}
