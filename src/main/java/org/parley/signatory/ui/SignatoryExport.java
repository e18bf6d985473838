package org.parley.signatory.ui;

import static org.parley.base.ui.Words.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Words;
import org.parley.export.Export;
import org.parley.export.ExportColumn;
import org.parley.letter.LetterLine;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryFilter;
import org.parley.signatory.SignatoryLine;
import org.parley.signatory.SignatoryState;
import org.parley.signatory.SignatoryState.Declined;
import org.parley.signatory.SignatoryState.Signed;
import org.parley.signatory.SignatoryState.Withdrew;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Offers the signatories of a letter for export; who may not know the anonymous ones gets a list without them. */
@Component
class SignatoryExport {

    private final Signatories signatories;

    SignatoryExport(Signatories signatories) {
        this.signatories = signatories;
    }

    Export<?> of(LetterLine letter, SignatoryFilter filter, Sort sort, List<String> inWords) {
        Locale language = Words.language();
        List<ExportColumn<SignatoryLine>> columns = List.of(
                ExportColumn.of("letter", t("signatory.letter"), line -> letter.title()),
                ExportColumn.of(
                        "partner",
                        t("signatory.partner-id"),
                        line -> Objects.toString(line.details().partner(), "")),
                ExportColumn.of("name", t("signatory.name"), SignatoryLine::name),
                ExportColumn.of(
                        "anonymous",
                        t("signatory.anonymous"),
                        line -> line.details().anonymous() ? Words.text("signatory.is-anonymous", language) : ""),
                ExportColumn.of(
                        "state",
                        t("signatory.state"),
                        line -> Words.text(line.state().kind().key(), language, 1)),
                ExportColumn.day("signed", t("signatory.signed-on"), line -> signedOn(line.state())),
                ExportColumn.day("on", t("signatory.day"), line -> line.state().on()),
                ExportColumn.of("by", t("signatory.authorised-by"), line -> signed(line.state(), Signed::authorisedBy)),
                ExportColumn.of("known", t("signatory.known-by"), line -> signed(line.state(), Signed::knownBy)),
                ExportColumn.of(
                        "because",
                        t("signatory.because"),
                        line -> line.state() instanceof Declined declined ? declined.because() : ""),
                ExportColumn.of("files", t("signatory.files"), line -> String.join("; ", line.files())));
        return new Export<>(
                "signatories", inWords, columns, (chosen, reader) -> signatories.each(filter, sort, reader), null);
    }

    private static @Nullable LocalDate signedOn(SignatoryState state) {
        return switch (state) {
            case Signed signed -> signed.on();
            case Withdrew withdrew -> withdrew.before().on();
            case Declined declined -> null;
            case SignatoryState.Invited invited -> null;
        };
    }

    private static String signed(SignatoryState state, Function<Signed, String> fact) {
        return switch (state) {
            case Signed signed -> fact.apply(signed);
            case Withdrew withdrew -> fact.apply(withdrew.before());
            case Declined declined -> "";
            case SignatoryState.Invited invited -> "";
        };
    }
}
