package org.parley.outcome.ui;

import static org.parley.base.ui.Words.t;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.base.ui.Words;
import org.parley.export.Export;
import org.parley.export.ExportColumn;
import org.parley.outcome.ActionFilter;
import org.parley.outcome.ActionLine;
import org.parley.outcome.Actions;
import org.parley.outcome.PartFilter;
import org.parley.outcome.PartLine;
import org.parley.outcome.Parts;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Offers actions, and those who took part in one, for export. */
@Component
class ActionExport {

    private final Actions actions;
    private final Parts parts;

    ActionExport(Actions actions, Parts parts) {
        this.actions = actions;
        this.parts = parts;
    }

    Export<?> of(ActionFilter filter, Sort sort, List<String> inWords) {
        Locale language = Words.language();
        List<ExportColumn<ActionLine>> columns = List.of(
                ExportColumn.of("id", t("export.id"), line -> line.id().toString()),
                ExportColumn.of(
                        "title", t("outcome.name"), line -> line.details().title()),
                ExportColumn.of(
                        "reference",
                        t("outcome.reference"),
                        line -> line.details().reference()),
                ExportColumn.of(
                        "kind",
                        t("outcome.kind"),
                        line -> Words.text(line.details().kind().key(), language)),
                ExportColumn.of(
                        "stage",
                        t("outcome.stage"),
                        line -> Words.text(line.details().stage().key(), language)),
                ExportColumn.day("day", t("outcome.day"), line -> line.details().day()),
                ExportColumn.of("parliament", t("outcome.parliament"), ActionLine::parliament),
                ExportColumn.of("chamber", t("outcome.chamber"), ActionLine::chamber),
                ExportColumn.of("people", t("outcome.people"), line -> Integer.toString(line.people())),
                ExportColumn.of(
                        "link", t("position.link"), line -> line.details().link()),
                ExportColumn.of("recorded", t("commitment.recorder"), ActionLine::recordedBy));
        return new Export<>("actions", inWords, columns, (chosen, reader) -> actions.each(filter, sort, reader), null);
    }

    Export<?> of(PartFilter filter, Sort sort, List<String> inWords) {
        Locale language = Words.language();
        List<ExportColumn<PartLine>> columns = List.of(
                ExportColumn.of("id", t("export.id"), line -> line.lawmaker().toString()),
                ExportColumn.of("name", t("whip.name"), PartLine::name),
                ExportColumn.of("party", t("whip.party"), PartLine::party),
                ExportColumn.of("constituency", t("lawmaker.constituency"), PartLine::constituency),
                ExportColumn.of(
                        "roles",
                        t("outcome.role"),
                        line -> line.roles().stream()
                                .map(role -> Words.text(role.key(), language))
                                .collect(Collectors.joining(", "))));
        return new Export<>(
                "action-people", inWords, columns, (chosen, reader) -> parts.each(filter, sort, reader), null);
    }
}
