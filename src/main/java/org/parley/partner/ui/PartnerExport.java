package org.parley.partner.ui;

import static org.parley.base.ui.Words.t;

import java.util.List;
import java.util.Objects;
import org.parley.export.Export;
import org.parley.export.ExportColumn;
import org.parley.partner.OtherName;
import org.parley.partner.PartnerFilter;
import org.parley.partner.PartnerLine;
import org.parley.partner.Partners;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Offers partners for export. */
@Component
class PartnerExport {

    private final Partners partners;

    PartnerExport(Partners partners) {
        this.partners = partners;
    }

    Export<?> of(PartnerFilter filter, Sort sort, List<String> inWords) {
        List<ExportColumn<PartnerLine>> columns = List.of(
                ExportColumn.of("id", t("export.id"), line -> line.id().toString()),
                ExportColumn.of("name", t("partner.name"), PartnerLine::name),
                ExportColumn.of("acronym", t("partner.acronym"), PartnerLine::acronym),
                ExportColumn.of("names", t("partner.other-names"), line -> OtherName.lines(line.otherNames())),
                ExportColumn.of(
                        "country", t("partner.country"), line -> Objects.requireNonNullElse(line.country(), "")),
                ExportColumn.of("website", t("partner.website"), PartnerLine::website),
                ExportColumn.of("notes", t("partner.notes"), PartnerLine::notes));
        return new Export<>(
                "partners", inWords, columns, (chosen, reader) -> partners.each(filter, sort, reader), null);
    }
}
