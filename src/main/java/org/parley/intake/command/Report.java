package org.parley.intake.command;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.intake.Counts;
import org.parley.intake.FaultLine;
import org.parley.intake.IntakeRun;
import org.parley.intake.IntakeState;
import org.parley.intake.MappedColumn;
import org.parley.intake.column.Meaning;
import org.parley.intake.command.ReportRows.PersonRow;
import org.parley.intake.command.Steps.Taken;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was found out about a list as JSON, one row after the other. */
final class Report {

    private static final JsonMapper JSON = new JsonMapper();

    private final Options options;

    Report(Options options) {
        this.options = options;
    }

    /** The report of a list that was sorted or entered. */
    void write(OutputStream stream, Taken taken, ReportRows rows, double seconds) {
        IntakeRun run = taken.run();
        write(stream, json -> {
            origin(json, run);
            json.writeBooleanProperty("entered", run.state() == IntakeState.ENTERED);
            json.writeNumberProperty("seconds", seconds);
            reading(json, run);
            json.writeBooleanProperty(
                    "encodingCertain",
                    options.encoding() != null || taken.look().encodingCertain());
            counts(json, run);
            faults(json, "faultyRows", run, each -> rows.faultyRows(run.id(), Integer.MAX_VALUE, each));
            faults(json, "leftOut", run, each -> rows.leftOut(run.id(), each));
            json.writeArrayPropertyStart("people");
            rows.people(run.id(), person -> person(json, person));
            json.writeEndArray();
        });
    }

    /** The report of a list that was refused, as far as it was looked at. */
    void writeRefused(OutputStream stream, @Nullable IntakeRun run, String sentence) {
        write(stream, json -> {
            if (run == null) {
                json.writeStringProperty("file", options.file().toString());
                json.writeBooleanProperty("dryRun", options.dryRun());
            } else {
                origin(json, run);
                reading(json, run);
            }
            json.writeBooleanProperty("entered", false);
            json.writeStringProperty("refused", sentence);
        });
    }

    private static void write(OutputStream stream, Consumer<JsonGenerator> content) {
        try (JsonGenerator json = JSON.writerWithDefaultPrettyPrinter().createGenerator(new KeptOpen(stream))) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void origin(JsonGenerator json, IntakeRun run) {
        json.writeStringProperty("file", options.file().toString());
        json.writeStringProperty("sha256", run.sha256());
        json.writeStringProperty("run", run.id().toString());
        json.writeStringProperty("parliament", run.parliamentName());
        json.writeStringProperty("chamber", run.chamberName());
        json.writeBooleanProperty("dryRun", options.dryRun());
    }

    private static void reading(JsonGenerator json, IntakeRun run) {
        json.writeStringProperty("encoding", run.reading().encoding());
        json.writeStringProperty("delimiter", String.valueOf(run.reading().delimiter()));
        json.writeNumberProperty("headerLine", run.reading().headerLine());
        json.writeStringProperty("layout", run.layout());
    }

    private static void counts(JsonGenerator json, IntakeRun run) {
        Counts counts = run.counts();
        json.writeNumberProperty("rows", run.rowsRead());
        json.writeNumberProperty("new", counts.fresh());
        json.writeNumberProperty("changed", counts.changed());
        json.writeNumberProperty("unchanged", counts.same());
        json.writeNumberProperty("gone", counts.gone());
        json.writeNumberProperty("doubtful", counts.doubtful());
        json.writeNumberProperty("faulty", counts.refused());
    }

    private static void faults(JsonGenerator json, String name, IntakeRun run, Consumer<Consumer<FaultLine>> all) {
        json.writeArrayPropertyStart(name);
        all.accept(fault -> {
            json.writeStartObject();
            json.writeNumberProperty("line", fault.line());
            json.writeStringProperty("column", column(fault, run.mapping()));
            json.writeStringProperty("value", fault.value());
            json.writeStringProperty("reason", Sentences.of(fault.reason()));
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    /** The column that a fault is in; what was found by comparing is in the column with that meaning. */
    static String column(FaultLine fault, List<MappedColumn> mapping) {
        if (!fault.column().isEmpty()) {
            return fault.column();
        }
        Meaning meant = switch (fault.reason()) {
            case "intake.fault.chamber-unknown", "intake.fault.chamber-missing" -> Meaning.CHAMBER;
            case "intake.fault.parliament-unknown", "intake.fault.other-parliament" -> Meaning.PARLIAMENT;
            case "intake.fault.no-name" -> Meaning.OFFICIAL_NAME;
            default -> Meaning.IGNORE;
        };
        return mapping.stream()
                .filter(column -> meant != Meaning.IGNORE && column.means().meaning() == meant)
                .map(MappedColumn::column)
                .findFirst()
                .orElse("");
    }

    private static void person(JsonGenerator json, PersonRow person) {
        json.writeStartObject();
        json.writeNumberProperty("line", person.line());
        json.writeStringProperty("fullName", person.fullName());
        json.writeStringProperty("givenName", person.givenName());
        json.writeStringProperty("familyName", person.familyName());
        strings(json, "emails", person.emails());
        strings(json, "phones", person.phones());
        json.writeStringProperty("chamber", person.chamber());
        json.writeStringProperty("constituency", person.constituency());
        json.writeStringProperty("party", person.party());
        day(json, "start", person.start());
        day(json, "end", person.end());
        json.writeStringProperty("outcome", outcome(person.outcome()));
        if (!person.reason().isEmpty()) {
            json.writeStringProperty("reason", Sentences.of(person.reason()));
        }
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void day(JsonGenerator json, String name, @Nullable LocalDate day) {
        if (day == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, day.toString());
        }
    }

    private static String outcome(String word) {
        return switch (word) {
            case "same" -> "unchanged";
            case "doubt" -> "doubtful";
            default -> word;
        };
    }
}
