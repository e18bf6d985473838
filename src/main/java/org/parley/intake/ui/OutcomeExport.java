package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.parley.base.ui.Words;
import org.parley.export.Export;
import org.parley.export.ExportColumn;
import org.parley.export.ui.Exporting;
import org.parley.intake.IntakeRun;
import org.parley.intake.Outcome;
import org.parley.intake.PersonLine;
import org.parley.intake.Sorting;
import org.parley.intake.decision.GoneLine;
import org.springframework.stereotype.Component;

/** Offers the lists of an import for export: who is new, changed, the same, in doubt or gone. */
@Component
class OutcomeExport {

    private final Sorting sorting;

    OutcomeExport(Sorting sorting) {
        this.sorting = sorting;
    }

    /** A person and what differs about them. */
    private record Told(PersonLine person, String differences) {}

    Export<?> of(IntakeRun run, Outcome outcome, String search) {
        List<String> inWords = Exporting.inWords(search, List.of(run.fileName(), t(outcome.key())));
        return outcome == Outcome.GONE ? gone(run.id(), search, inWords) : people(run.id(), outcome, search, inWords);
    }

    /** How many people are in the list; of those that a search finds, as many as can be looked through. */
    int size(IntakeRun run, Outcome outcome, String search) {
        if (search.isBlank()) {
            return run.counts().of(outcome);
        }
        return outcome == Outcome.GONE
                ? sorting.countGone(run.id(), search)
                : sorting.countPeople(run.id(), outcome, search);
    }

    private Export<?> people(UUID run, Outcome outcome, String search, List<String> inWords) {
        Locale language = Words.language();
        List<ExportColumn<Told>> columns = List.of(
                ExportColumn.of(
                        "line",
                        t("intake.line-number"),
                        told -> Integer.toString(told.person().line())),
                ExportColumn.of(
                        "name", t("intake.person"), told -> told.person().name()),
                ExportColumn.of(
                        "given",
                        t("intake.meaning.given"),
                        told -> told.person().givenName()),
                ExportColumn.of(
                        "family",
                        t("intake.meaning.family"),
                        told -> told.person().familyName()),
                ExportColumn.of(
                        "chamber",
                        t("intake.meaning.chamber"),
                        told -> told.person().chamber()),
                ExportColumn.of(
                        "constituency",
                        t("intake.meaning.constituency"),
                        told -> told.person().constituency()),
                ExportColumn.of(
                        "party",
                        t("intake.meaning.party"),
                        told -> told.person().party()),
                ExportColumn.of(
                        "known", t("intake.known-as"), told -> told.person().known()),
                ExportColumn.of(
                        "why",
                        t("intake.why-doubtful"),
                        told -> told.person().reason().isEmpty()
                                ? ""
                                : Words.text(told.person().reason(), language)),
                ExportColumn.of("differences", t("intake.differences"), Told::differences));
        return new Export<>(
                "import",
                inWords,
                columns,
                (chosen, reader) -> sorting.eachPerson(
                        run, outcome, search, (person, differences) -> reader.accept(new Told(person, differences))),
                null);
    }

    private Export<?> gone(UUID run, String search, List<String> inWords) {
        List<ExportColumn<GoneLine>> columns = List.of(
                ExportColumn.of("id", t("export.id"), line -> line.lawmaker().toString()),
                ExportColumn.of("name", t("intake.person"), GoneLine::name),
                ExportColumn.of("chamber", t("intake.meaning.chamber"), GoneLine::chamber),
                ExportColumn.of("constituency", t("intake.meaning.constituency"), GoneLine::constituency),
                ExportColumn.of("party", t("intake.meaning.party"), GoneLine::party),
                ExportColumn.of(
                        "from",
                        t("intake.meaning.start"),
                        line -> line.since() == null ? "" : line.since().toString()));
        return new Export<>(
                "import", inWords, columns, (chosen, reader) -> sorting.eachGone(run, search, reader), null);
    }
}
