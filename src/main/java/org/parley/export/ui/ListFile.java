package org.parley.export.ui;

import static org.parley.base.ui.Words.t;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.parley.export.Export;
import org.parley.export.ExportChoice;
import org.parley.export.Exports;

/** A list as the file that somebody chose. */
record ListFile(Export<?> export, ExportChoice choice, Exports exports, LocalDate today) implements Outgoing {

    /** The list's word and the day: nothing that anybody typed. */
    @Override
    public String fileName() {
        return "%s-%s.%s".formatted(export.list(), today, choice.format().ending());
    }

    @Override
    public String contentType() {
        return choice.format().contentType();
    }

    @Override
    public long write(OutputStream out, LongConsumer told) {
        return exports.write(export, choice, out);
    }

    @Override
    public String underWay(long begun) {
        return t("export.under-way");
    }

    @Override
    public String done(long written) {
        return t("export.done", written, fileName());
    }
}
