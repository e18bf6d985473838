package org.parley.commitment.ui;

import static org.parley.base.ui.Words.t;

import java.util.List;
import java.util.Locale;
import org.parley.base.ui.Words;
import org.parley.commitment.CommitmentFilter;
import org.parley.commitment.CommitmentLine;
import org.parley.commitment.Commitments;
import org.parley.commitment.Settlement;
import org.parley.export.Export;
import org.parley.export.ExportColumn;
import org.springframework.stereotype.Component;

/** Offers commitments for export. */
@Component
class CommitmentExport {

    private final Commitments commitments;

    CommitmentExport(Commitments commitments) {
        this.commitments = commitments;
    }

    Export<?> of(CommitmentFilter filter, List<String> inWords) {
        Locale language = Words.language();
        List<ExportColumn<CommitmentLine>> columns = List.of(
                ExportColumn.of("id", t("export.id"), line -> line.id().toString()),
                ExportColumn.of("by", t("commitment.by"), line -> line.by().name()),
                ExportColumn.of(
                        "place", t("commitment.place"), line -> line.by().detail()),
                ExportColumn.of(
                        "what", t("commitment.what"), line -> line.details().what()),
                ExportColumn.of("campaign", t("position.campaign"), CommitmentLine::campaign),
                ExportColumn.of("letter", t("commitment.letter"), CommitmentLine::letter),
                ExportColumn.day(
                        "promised",
                        t("commitment.promised-on"),
                        line -> line.details().promisedOn()),
                ExportColumn.day("due", t("commitment.due-on"), CommitmentLine::dueOn),
                ExportColumn.of(
                        "state",
                        t("commitment.state"),
                        line -> Words.text(line.state().key(), language)),
                ExportColumn.day("settled", t("commitment.settled-on"), line -> {
                    Settlement settled = line.settled();
                    return settled == null ? null : settled.day();
                }),
                ExportColumn.of("proof", t("commitment.proof"), line -> {
                    Settlement settled = line.settled();
                    return settled == null ? "" : settled.proof();
                }),
                ExportColumn.of("recorded", t("commitment.recorder"), CommitmentLine::recordedBy));
        return new Export<>(
                "commitments", inWords, columns, (chosen, reader) -> commitments.each(filter, reader), null);
    }
}
