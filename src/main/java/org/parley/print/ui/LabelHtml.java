package org.parley.print.ui;

import java.util.List;
import java.util.Locale;
import org.parley.print.Envelope;
import org.parley.print.page.Markup;

/** Writes labels, sheet by sheet. */
final class LabelHtml {

    private final Markup page;
    private final LabelSheet sheet;
    private final Locale language;
    private int written;

    LabelHtml(Markup page, LabelSheet sheet, Locale language) {
        this.page = page;
        this.sheet = sheet;
        this.language = language;
    }

    void write(Envelope envelope) {
        if (written % sheet.labels() == 0) {
            end();
            page.open("section", "class", "sheet s" + sheet.word());
        }
        written++;
        List<String> lines = envelope.lines(language);
        page.open("div", "class", ("label " + sheet.letters(lines)).strip()).open("div");
        lines.forEach(line -> page.open("div").element("bdi", line).close("div"));
        page.close("div").close("div");
    }

    /** Ends the last sheet. */
    void end() {
        if (written > 0) {
            page.close("section");
        }
    }
}
