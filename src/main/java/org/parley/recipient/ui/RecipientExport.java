package org.parley.recipient.ui;

import static org.parley.base.ui.Words.t;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.parley.base.ui.Words;
import org.parley.export.Card;
import org.parley.export.Export;
import org.parley.export.ExportColumn;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientLine;
import org.parley.recipient.Recipients;
import org.parley.recipient.SentVia;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Offers those who receive a letter for export: as a table, or as cards with the channel that the letter takes. */
@Component
class RecipientExport {

    private final Recipients recipients;

    RecipientExport(Recipients recipients) {
        this.recipients = recipients;
    }

    Export<?> of(RecipientFilter filter, Sort sort, List<String> inWords) {
        Locale language = Words.language();
        List<ExportColumn<RecipientLine>> columns = List.of(
                ExportColumn.of(
                        "id",
                        t("export.id"),
                        line -> Objects.requireNonNullElse(line.lawmaker(), line.id())
                                .toString()),
                ExportColumn.of("name", t("recipient.name"), RecipientLine::name),
                ExportColumn.of("party", t("recipient.party"), RecipientLine::party),
                ExportColumn.of("parliament", t("recipient.parliament"), RecipientLine::parliament),
                ExportColumn.of("chamber", t("recipient.chamber"), RecipientLine::chamber),
                ExportColumn.of("constituency", t("recipient.constituency"), RecipientLine::constituency),
                ExportColumn.of(
                        "by",
                        t("recipient.by"),
                        line -> line.way() == null
                                ? ""
                                : Words.text(line.way().kind().key(), language)),
                ExportColumn.of(
                        "channel",
                        t("recipient.channel"),
                        line -> line.way() == null ? "" : line.way().value()),
                ExportColumn.of(
                        "state",
                        t("recipient.state"),
                        line -> Words.text(line.state().key(), language)),
                ExportColumn.day("sent", t("recipient.sent-day"), RecipientLine::sentOn),
                ExportColumn.of(
                        "because",
                        t("recipient.excluded-because"),
                        line -> Objects.requireNonNullElse(line.excludedBecause(), "")));
        return new Export<>(
                "recipients",
                inWords,
                columns,
                (chosen, reader) -> recipients.each(filter, sort, reader),
                (chosen, reader) -> recipients.each(filter, sort, line -> reader.accept(card(line))));
    }

    private static Card card(RecipientLine line) {
        RecipientLine.Way way = line.way();
        return new Card(
                Objects.requireNonNullElse(line.lawmaker(), line.id()),
                line.name(),
                "",
                "",
                "",
                List.of(),
                Stream.of(line.parliament(), line.chamber())
                        .filter(place -> !place.isEmpty() && !place.equals(line.name()))
                        .distinct()
                        .toList(),
                "",
                way == null ? List.of() : List.of(new Card.Line(kind(way.kind()), way.value(), "")),
                line.party().isEmpty() ? List.of() : List.of(line.party()));
    }

    private static Card.Kind kind(SentVia via) {
        return switch (via) {
            case EMAIL -> Card.Kind.EMAIL;
            case FAX -> Card.Kind.FAX;
            case WEB_FORM -> Card.Kind.LINK;
            // the last two are no channels, and nobody has one of them
            case POST, HANDED_OVER, PUBLISHED -> Card.Kind.POST;
        };
    }
}
