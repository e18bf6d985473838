package org.parley.paper.ui;

import static org.parley.base.ui.Words.t;

import java.io.OutputStream;
import java.util.List;
import java.util.function.LongConsumer;
import org.parley.export.ExportFormat;
import org.parley.export.Exports;
import org.parley.export.ui.Outgoing;
import org.parley.paper.Paper;
import org.parley.paper.Papers;

/**
 * Letters on paper as the file that somebody chose.
 *
 * @param copies how many there are
 * @param inWords which they are, for the log
 */
record PaperFile(
        Paper paper,
        ExportFormat format,
        long copies,
        String fileName,
        List<String> inWords,
        Papers papers,
        Exports exports)
        implements Outgoing {

    @Override
    public String contentType() {
        return format.contentType();
    }

    @Override
    public long write(OutputStream out, LongConsumer told) {
        return exports.writeDocuments(papers.documents(paper, format, inWords), out, told);
    }

    @Override
    public String underWay(long begun) {
        return t("paper.under-way", begun, copies);
    }

    @Override
    public String done(long written) {
        return t("paper.done", written, fileName);
    }
}
