package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.UUID;
import org.parley.base.ui.Words;
import org.parley.intake.FaultyLines;

/** Leads to the lines that were not entered, as a list that can be corrected and handed in again. */
class FaultyDownload extends Anchor {

    private static final long serialVersionUID = 1L;

    FaultyDownload(FaultyLines lines, UUID run, Locale language) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    ByteArrayOutputStream csv = new ByteArrayOutputStream();
                    lines.write(run, reason -> Words.text(reason, language), csv);
                    return new DownloadResponse(
                            new ByteArrayInputStream(csv.toByteArray()),
                            Words.text("intake.faulty-file", language),
                            "text/csv;charset=utf-8",
                            csv.size());
                }),
                t("intake.faulty-download"));
    }
}
