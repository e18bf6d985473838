package org.parley.parliament.ui;

import static org.parley.base.ui.Words.t;

import java.util.List;
import java.util.Locale;
import org.parley.base.ui.Words;
import org.parley.export.Export;
import org.parley.export.ExportColumn;
import org.parley.parliament.ParliamentFilter;
import org.parley.parliament.ParliamentLine;
import org.parley.parliament.Parliaments;
import org.springframework.stereotype.Component;

/** Offers parliaments for export. */
@Component
class ParliamentExport {

    private final Parliaments parliaments;

    ParliamentExport(Parliaments parliaments) {
        this.parliaments = parliaments;
    }

    Export<?> of(ParliamentFilter filter, List<String> inWords) {
        Locale language = Words.language();
        List<ExportColumn<ParliamentLine>> columns = List.of(
                ExportColumn.of("code", t("parliament.code"), ParliamentLine::code),
                ExportColumn.of("name", t("parliament.name"), ParliamentLine::name),
                ExportColumn.of("native", t("parliament.native-name"), ParliamentLine::nativeName),
                ExportColumn.of("country", t("parliament.country"), ParliamentLine::country),
                ExportColumn.of(
                        "seats",
                        t("parliament.seats"),
                        line -> line.seats() == null ? "" : line.seats().toString()),
                ExportColumn.of("lawmakers", t("parliament.lawmakers"), line -> Integer.toString(line.lawmakers())),
                ExportColumn.of(
                        "facts",
                        t("parliament.facts"),
                        line -> Words.text(line.checked() ? "parliament.checked" : "parliament.unchecked", language)));
        return new Export<>(
                "parliaments", inWords, columns, (chosen, reader) -> parliaments.each(filter, reader), null);
    }
}
