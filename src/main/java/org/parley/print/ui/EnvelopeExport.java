package org.parley.print.ui;

import static org.parley.base.ui.Words.t;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.parley.base.ui.Words;
import org.parley.export.Export;
import org.parley.export.ExportColumn;
import org.parley.letter.LetterLine;
import org.parley.print.Envelope;
import org.parley.print.Envelopes;
import org.parley.print.PostalAddress;
import org.springframework.stereotype.Component;

/** Offers the envelopes of a letter as a table, for a mail merge or a printer's shop. */
@Component
class EnvelopeExport {

    private final Envelopes envelopes;

    EnvelopeExport(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    Export<Envelope> of(LetterLine letter, Meant meant) {
        Locale language = Words.language();
        List<ExportColumn<Envelope>> columns = List.of(
                ExportColumn.of(
                        "id", t("export.id"), envelope -> envelope.recipient().toString()),
                ExportColumn.of("name", t("print.column.name"), envelope -> String.join("\n", envelope.whom())),
                ExportColumn.of(
                        "role", t("print.column.role"), envelope -> Words.text("copy.as." + envelope.role(), language)),
                ExportColumn.of("chamber", t("print.column.chamber"), Envelope::chamber),
                place("street", "print.column.street", language, address -> String.join("\n", address.street())),
                place("code", "print.column.code", language, PostalAddress::code),
                place("city", "print.column.city", language, PostalAddress::city),
                place("country", "print.column.country", language, PostalAddress::country),
                ExportColumn.of("written", t("print.column.written"), Envelope::written),
                ExportColumn.of("salutation", t("print.column.salutation"), Envelope::salutation),
                ExportColumn.of("letter", t("print.column.letter"), envelope -> letter.title()));
        return new Export<>(
                "envelopes",
                PrintWords.filter(letter, meant, language),
                columns,
                (chosen, reader) -> envelopes.each(meant.filter(), reader),
                null);
    }

    private static ExportColumn<Envelope> place(
            String id, String key, Locale language, Function<PostalAddress, String> part) {
        return ExportColumn.of(id, t(key), envelope -> part.apply(envelope.address(language)));
    }
}
