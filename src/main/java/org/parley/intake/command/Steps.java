package org.parley.intake.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.intake.IntakeMappings;
import org.parley.intake.IntakeRun;
import org.parley.intake.IntakeState;
import org.parley.intake.Intakes;
import org.parley.intake.Place;
import org.parley.intake.Plan;
import org.parley.intake.Told;
import org.parley.intake.Understanding;
import org.parley.intake.column.ColumnMeaning;
import org.parley.intake.column.Meaning;
import org.parley.intake.column.RowReader;
import org.parley.intake.file.Encodings;
import org.parley.intake.file.FirstLook;

/** The steps of the screen, one after the other, with what a person would answer there said beforehand. */
final class Steps {

    private final Intakes intakes;
    private final IntakeMappings mappings;
    private final NamedPlaces places;
    private final ReportRows rows;
    private final PrintStream err;

    Steps(Intakes intakes, IntakeMappings mappings, NamedPlaces places, ReportRows rows, PrintStream err) {
        this.intakes = intakes;
        this.mappings = mappings;
        this.places = places;
        this.rows = rows;
        this.err = err;
    }

    /** Where a list is from, as far as it was said. */
    record Where(@Nullable Place parliament, @Nullable Place chamber) {

        Plan plan(Understanding seen) {
            return new Plan(
                    seen.columns(),
                    parliament == null ? null : parliament.id(),
                    chamber == null ? null : chamber.id(),
                    seen.committee());
        }
    }

    /** What came of a list, and how it looked at first. */
    record Taken(IntakeRun run, FirstLook look) {}

    /**
     * Finds the places that were named.
     *
     * @throws NotTaken when there is none of that name
     */
    Where where(Options options) {
        if (options.parliament() == null) {
            return new Where(null, null);
        }
        Place parliament = places.parliament(options.parliament());
        return new Where(parliament, options.chamber() == null ? null : places.chamber(parliament, options.chamber()));
    }

    /** Hands the file in. */
    UUID receive(Options options) {
        try (InputStream arriving = Files.newInputStream(options.file())) {
            return intakes.receive(arriving, String.valueOf(options.file().getFileName()));
        } catch (IOException e) {
            throw new NotTaken("%s cannot be read (%s).".formatted(options.file(), e.getMessage()));
        }
    }

    /**
     * Reads, matches and, unless that is only to be tried, enters.
     *
     * @throws NotTaken when the list cannot be taken in as it was asked for
     * @throws ImportFailed when something else is in the way
     */
    Taken takeIn(UUID id, Where where, Options options) {
        if (options.encoding() != null) {
            intakes.readAs(id, intakes.run(id).reading().in(Encodings.named(options.encoding())));
        }
        if (options.mapping() != null) {
            mappings.apply(id, mappings.named(options.mapping()).id());
        }
        Understanding seen = intakes.understanding(id);
        seen.mustHaveRows();
        mustSayWhoAndWhere(seen, seen.columns(), where);
        intakes.read(id, where.plan(seen));
        IntakeRun run = after(id, IntakeState.SORTED);
        if (where.parliament() != null && rows.noLineSaysItsChamber(id)) {
            throw whichChamber(where.parliament());
        }
        if (options.dryRun()) {
            return new Taken(run, seen.look());
        }
        intakes.enter(id);
        return new Taken(after(id, IntakeState.ENTERED), seen.look());
    }

    private void mustSayWhoAndWhere(Understanding seen, List<ColumnMeaning> columns, Where where) {
        List<Meaning> meanings = columns.stream().map(ColumnMeaning::meaning).toList();
        if (meanings.stream().noneMatch(Meaning::saysWho) && !RowReader.addsOnly(columns)) {
            throw new NotTaken(
                    "No column of the list is known to be the name. Its columns are: %s. Say in the browser what they mean, save that, and name it with --mapping."
                            .formatted(String.join("; ", seen.look().header().names())));
        }
        if (where.parliament() == null && !meanings.contains(Meaning.PARLIAMENT)) {
            throw new NotTaken("The list does not say which parliament it is from. Say it with --parliament.");
        }
        if (where.parliament() != null
                && where.chamber() == null
                && !meanings.contains(Meaning.CHAMBER)
                && !seen.given().says(Meaning.CHAMBER)
                && !RowReader.addsOnly(columns)
                && places.sitting(where.parliament()).size() > 1) {
            throw whichChamber(where.parliament());
        }
    }

    private NotTaken whichChamber(Place parliament) {
        return new NotTaken("The list does not say which chamber it is of. Say it with --chamber; %s has: %s."
                .formatted(parliament.name(), NamedPlaces.names(places.sitting(parliament))));
    }

    private IntakeRun after(UUID id, IntakeState expected) {
        IntakeRun run = intakes.run(id);
        boolean waits = false;
        while (run.state().isWorking()) {
            if (!waits && run.phase().equals("intake.phase.waiting")) {
                err.println("Another list is being entered. This one waits for its turn …");
                waits = true;
            }
            pause();
            run = intakes.run(id);
        }
        if (run.state() == expected) {
            return run;
        }
        Told error = run.error();
        if (error == null || error.key().equals("intake.failed") || run.state() == IntakeState.INTERRUPTED) {
            throw new ImportFailed("The work on the list ended unexpectedly, and nothing was entered.");
        }
        if (error.key().equals("intake.stopped")) {
            throw new ImportFailed(Sentences.of(error));
        }
        throw new NotTaken(Sentences.of(error));
    }

    private static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportFailed("Stopped; nothing was entered.");
        }
    }
}
