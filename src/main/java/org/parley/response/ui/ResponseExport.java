package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import java.util.List;
import java.util.Locale;
import org.parley.base.ui.Words;
import org.parley.export.Export;
import org.parley.export.ExportColumn;
import org.parley.response.ResponseFilter;
import org.parley.response.ResponseLine;
import org.parley.response.Responses;
import org.springframework.stereotype.Component;

/** Offers responses for export. */
@Component
class ResponseExport {

    private final Responses responses;

    ResponseExport(Responses responses) {
        this.responses = responses;
    }

    Export<?> of(ResponseFilter filter, List<String> inWords) {
        Locale language = Words.language();
        List<ExportColumn<ResponseLine>> columns = List.of(
                ExportColumn.of("id", t("export.id"), line -> line.id().toString()),
                ExportColumn.day("day", t("response.received-on"), ResponseLine::receivedOn),
                ExportColumn.of("from", t("response.recipient"), ResponseLine::recipient),
                ExportColumn.of("parliament", t("response.parliament"), ResponseLine::parliament),
                ExportColumn.of("letter", t("response.letter"), ResponseLine::letterTitle),
                ExportColumn.of(
                        "class",
                        t("response.class"),
                        line -> Words.text(line.responseClass().key(), language)),
                ExportColumn.of(
                        "via", t("response.via"), line -> Words.text(line.via().key(), language)),
                ExportColumn.of("text", t("response.text"), ResponseLine::text),
                ExportColumn.of(
                        "language",
                        t("response.language"),
                        line -> line.details().language()),
                ExportColumn.of(
                        "signed",
                        t("response.signed-by"),
                        line -> line.details().signedBy().name()),
                ExportColumn.of(
                        "forwarded",
                        t("response.forwarded-to"),
                        line -> line.details().forwardedTo().name()),
                ExportColumn.of(
                        "link", t("response.link"), line -> line.details().link()),
                ExportColumn.of("recorded", t("response.recorder"), ResponseLine::recordedBy));
        return new Export<>("responses", inWords, columns, (chosen, reader) -> responses.each(filter, reader), null);
    }
}
