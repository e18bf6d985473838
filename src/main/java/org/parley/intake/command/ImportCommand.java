package org.parley.intake.command;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.intake.IntakeMappings;
import org.parley.intake.IntakeState;
import org.parley.intake.Intakes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.exc.JacksonIOException;

/** Takes one list in from the command line, and says what came of it: in words, as a report, and as an exit code. */
public final class ImportCommand {

    private final Intakes intakes;
    private final Steps steps;
    private final ReportRows rows;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * A command on the database at hand.
     *
     * @param out where the summary goes, or the report where that is asked for
     * @param err where sentences about what is in the way go
     */
    public ImportCommand(
            Intakes intakes,
            IntakeMappings mappings,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            PrintStream out,
            PrintStream err) {
        this.intakes = intakes;
        this.rows = new ReportRows(jdbc, transaction);
        this.steps = new Steps(intakes, mappings, new NamedPlaces(jdbc), rows, err);
        this.out = out;
        this.err = err;
    }

    /**
     * Does what was asked for.
     *
     * @param began when the command began, on the clock of {@link System#nanoTime}
     * @throws ImportFailed when something else than the list is in the way
     */
    public Exit run(Options options, long began) {
        if (options.report() == null) {
            return run(options, began, null);
        }
        ReportFile report;
        try {
            report = ReportFile.at(options.report(), options.file(), out);
        } catch (NotTaken e) {
            err.println(e.getMessage());
            return Exit.REFUSED;
        }
        try (report) {
            return run(options, began, report);
        }
    }

    /**
     * Refuses what cannot even be begun, in the report as well: an earlier one is not to be taken for this one's.
     *
     * @param why there is nothing to begin with
     */
    public static Exit refuse(Options options, NotTaken why, PrintStream out, PrintStream err) {
        String sentence = Sentences.harmless(String.valueOf(why.getMessage()));
        err.println(sentence);
        if (options.report() != null) {
            try (ReportFile file = ReportFile.at(options.report(), options.file(), out)) {
                new Report(options).writeRefused(file.stream(), null, sentence);
                file.finish();
            } catch (NotTaken e) {
                err.println(e.getMessage());
            }
        }
        return Exit.REFUSED;
    }

    private Exit run(Options options, long began, @Nullable ReportFile file) {
        Report report = new Report(options);
        UUID id = null;
        try {
            Steps.Where where = steps.where(options);
            id = steps.receive(options);
            Steps.Taken taken = steps.takeIn(id, where, options);
            if (file != null) {
                write(report, file, taken, began);
            }
            new Summary(options, rows).print("-".equals(options.report()) ? err : out, taken);
            return Exit.DONE;
        } catch (Refusal e) {
            return refused(Sentences.of(e), id, report, file);
        } catch (NotTaken e) {
            return refused(String.valueOf(e.getMessage()), id, report, file);
        } finally {
            if (id != null) {
                intakes.drop(id);
            }
        }
    }

    private void write(Report report, ReportFile file, Steps.Taken taken, long began) {
        try {
            report.write(
                    file.stream(),
                    taken,
                    rows,
                    Duration.ofNanos(System.nanoTime() - began).toMillis() / 1e3);
            file.finish();
        } catch (UncheckedIOException | JacksonIOException e) {
            throw new ImportFailed("The report could not be written (%s). %s"
                    .formatted(
                            e.getMessage(),
                            taken.run().state() == IntakeState.ENTERED
                                    ? "The list was entered."
                                    : "Nothing was entered."));
        }
    }

    private Exit refused(String sentence, @Nullable UUID id, Report report, @Nullable ReportFile file) {
        if (file != null) {
            report.writeRefused(file.stream(), id == null ? null : intakes.run(id), sentence);
            file.finish();
        }
        err.println(Sentences.harmless(sentence));
        return Exit.REFUSED;
    }
}
