package org.parley.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.intake.column.ColumnMeaning;
import org.parley.intake.column.DayOrder;
import org.parley.intake.column.DayOrders;
import org.parley.intake.column.Given;
import org.parley.intake.column.Guess;
import org.parley.intake.column.Meaning;
import org.parley.intake.column.RowReader;
import org.parley.intake.file.FileRefused;
import org.parley.intake.file.FirstLook;
import org.parley.intake.file.Limits;
import org.parley.intake.file.ListRecord;
import org.parley.intake.file.Reading;
import org.parley.intake.file.Records;
import org.parley.intake.file.Spooled;
import org.springframework.stereotype.Component;

/** Makes sense of a file's columns: as a person saved them for this header, or else as the make and the headers say. */
@Component
class Sense {

    private final IntakeRuns runs;
    private final Places places;
    private final KeptMappings mappings;
    private final Limits limits;

    Sense(IntakeRuns runs, Places places, KeptMappings mappings, Limits limits) {
        this.runs = runs;
        this.places = places;
        this.mappings = mappings;
        this.limits = limits;
    }

    /**
     * What the columns mean.
     *
     * @param saved the mapping that says so; null when it was guessed
     */
    private record Of(
            String layout,
            List<ColumnMeaning> columns,
            String committee,
            @Nullable UUID saved) {}

    private Of of(Spooled file, FirstLook look) {
        List<String> header = look.header().names();
        Guess guess = Guess.from(header, look.rows());
        Optional<SavedMapping> saved = mappings.forHeader(look.header());
        List<ColumnMeaning> columns = saved.map(mapping -> mapping.over(header)).orElse(guess.columns());
        return new Of(
                guess.layout(),
                Guess.withDays(columns, days(file, look)),
                saved.map(SavedMapping::committee).orElse(""),
                saved.map(SavedMapping::id).orElse(null));
    }

    /** Opens a run for a file that just arrived, with its columns as they seem to be. */
    void open(UUID run, @Nullable UUID who, String fileName, Spooled file, FirstLook look) {
        Of seen = of(file, look);
        String mapping = RunRows.json(look.header().names(), seen.columns(), seen.committee());
        runs.open(run, who, fileName, file, look, seen.layout(), mapping);
        mappings.readBy(run, seen.saved());
    }

    /** What was understood of a run's file, with the person's decisions so far. */
    Understanding understanding(IntakeRun run, Spooled file) {
        FirstLook look = FirstLook.again(file, run.reading(), limits);
        return new Understanding(
                run.id(),
                run.fileName(),
                look,
                run.layout(),
                MappedColumn.meanings(run.mapping()),
                days(file, look),
                MappedColumn.committee(run.mapping()),
                mappings.of(run.id()).orElse(null));
    }

    /** Makes sense of a run's file anew, after another look at it. */
    void readAs(UUID run, Spooled file, FirstLook look) {
        Of seen = of(file, look);
        String mapping = RunRows.json(look.header().names(), seen.columns(), seen.committee());
        if (!runs.readAs(run, file, look, seen.layout(), mapping)) {
            throw IntakeRuns.tooLate(run);
        }
        mappings.readBy(run, seen.saved());
    }

    /** The plan with the committee that the file's name says, where nothing else does. */
    Plan withCommittee(Plan plan, String fileName) {
        return plan.lacksCommittee()
                ? plan.withCommittee(places.committeeNamed(fileName, plan.parliament(), plan.chamber()))
                : plan;
    }

    /** Reads the lines as it was decided; what the make of the list says about the chamber gives way to a person's choice. */
    static RowReader reader(Understanding seen, Plan plan, String localIds) {
        Given given = plan.chamber() == null ? seen.given() : seen.given().without(Meaning.CHAMBER);
        return new RowReader(
                seen.look().header().names(), plan.columns(), localIds, given.withCommittee(plan.committee()));
    }

    /** What the cells prove about the order of day and month. The whole file is read where its beginning leaves it open. */
    private List<DayOrder> days(Spooled file, FirstLook look) {
        DayOrders beginning = new DayOrders(look.header().names().size());
        look.rows().forEach(beginning::look);
        if (!beginning.isOpen()) {
            return beginning.found();
        }
        DayOrders whole = new DayOrders(look.header().names().size());
        Reading reading = look.reading();
        try (Records records = Records.open(file, reading, limits)) {
            for (ListRecord next = records.next(); next != null; next = records.next()) {
                if (next.line() > reading.headerLine()) {
                    whole.look(next);
                }
            }
        } catch (FileRefused broken) {
            return beginning.found();
        }
        return whole.found();
    }
}
