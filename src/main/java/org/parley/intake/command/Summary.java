package org.parley.intake.command;

import java.io.PrintStream;
import java.text.NumberFormat;
import java.util.Locale;
import org.parley.intake.Counts;
import org.parley.intake.FaultLine;
import org.parley.intake.IntakeRun;
import org.parley.intake.IntakeState;

/** What came of a list, in a few lines for the terminal. */
final class Summary {

    private static final int SHOWN = 10;

    private final Options options;
    private final ReportRows rows;

    Summary(Options options, ReportRows rows) {
        this.options = options;
        this.rows = rows;
    }

    void print(PrintStream out, Steps.Taken taken) {
        IntakeRun run = taken.run();
        Counts counts = run.counts();
        line(out, "%s: %s, %s.".formatted(run.fileName(), number(run.rowsRead(), "line"), reading(run)));
        if (!run.parliamentName().isEmpty()) {
            line(out, run.parliamentName() + (run.chamberName().isEmpty() ? "" : ", " + run.chamberName()) + ".");
        }
        if (!taken.look().encodingCertain() && options.encoding() == null) {
            String names = String.join("; ", taken.look().witnesses());
            line(
                    out,
                    "The file does not say its encoding. Name another one with --encoding if this looks wrong: %s."
                            .formatted(names));
        }
        line(
                out,
                "%s %s new, %s changed, %s unchanged, %s doubtful."
                        .formatted(
                                run.state() == IntakeState.ENTERED ? "Entered:" : "Would be entered:",
                                number(counts.fresh()),
                                number(counts.changed()),
                                number(counts.same()),
                                number(counts.doubtful())));
        if (counts.doubtful() > 0) {
            line(out, "Who is doubtful is not entered; a person decides that in the browser, under Intake.");
        }
        if (counts.gone() > 0) {
            line(
                    out,
                    "Not on the list, though they hold a seat there: %s. They stay as they are."
                            .formatted(number(counts.gone())));
        }
        if (counts.refused() > 0) {
            line(out, "Faulty and not entered: %s.".formatted(number(counts.refused(), "line")));
            rows.faultyRows(run.id(), SHOWN, fault -> fault(out, fault, run));
        }
        if (counts.refused() > SHOWN) {
            line(
                    out,
                    "  and %s more; --report writes all of them into a file."
                            .formatted(number(counts.refused() - SHOWN)));
        }
        if (counts.leftOut() > 0) {
            line(out, "Left out of good lines: %s.".formatted(number(counts.leftOut(), "value")));
        }
        if (options.dryRun()) {
            line(out, "This was a trial: nothing was entered.");
        }
    }

    private static String reading(IntakeRun run) {
        String layout = run.layout().isEmpty() ? "" : ", of the make " + run.layout();
        String header =
                run.reading().header() ? ", header in line " + run.reading().headerLine() : ", without a header";
        return run.reading().encoding() + header + layout;
    }

    private static void fault(PrintStream out, FaultLine fault, IntakeRun run) {
        String column = Report.column(fault, run.mapping());
        line(
                out,
                "  line %s%s%s: %s"
                        .formatted(
                                number(fault.line()),
                                column.isEmpty() ? "" : ", " + column,
                                fault.value().isEmpty() ? "" : ", “" + fault.value() + "”",
                                Sentences.of(fault.reason())));
    }

    private static void line(PrintStream out, String text) {
        out.println(Sentences.harmless(text));
    }

    private static String number(int count, String what) {
        return number(count) + " " + what + (count == 1 ? "" : "s");
    }

    private static String number(int count) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(count);
    }
}
