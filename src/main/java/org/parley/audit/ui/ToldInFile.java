package org.parley.audit.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.parley.audit.ChangePage.Subject;
import org.parley.audit.HistoryEntry;
import org.parley.audit.HistoryEntry.Change;
import org.parley.audit.HistoryEntry.Field;
import org.parley.audit.RecentChanges;

/** Changes as the lines of a file: one for each field, in the words of the person who takes it out. */
public final class ToldInFile {

    private final Manner manner;

    public ToldInFile(Locale language, ZoneId zone) {
        manner = Manner.inFile(language, zone);
    }

    /**
     * What became of one field, or of a record of which no field is told.
     *
     * @param kind the kind of record
     * @param happened whether it was added, changed or removed
     * @param subject on whose page it is told; empty where that is gone
     * @param path where that page is, relative to the application; empty as well
     * @param record what the record itself is called, where that is another
     * @param was empty where there was nothing
     * @param became the same
     * @param list the list with which it came or went
     */
    public record Line(
            Instant at,
            String who,
            String kind,
            String happened,
            String subject,
            String path,
            String record,
            String field,
            String was,
            String became,
            String list) {}

    /** The lines of what became of one record; at least one. */
    public List<Line> lines(RecentChanges.Told told) {
        List<Line> lines = told.change().fields().stream()
                .filter(field -> Told.tells(told.change(), field))
                .map(field -> line(
                        told,
                        manner.text("audit." + told.entry().place() + "." + field.column()),
                        value(told, field, true),
                        value(told, field, false)))
                .toList();
        return lines.isEmpty() ? List.of(line(told, "", "", "")) : lines;
    }

    private String value(RecentChanges.Told told, Field field, boolean before) {
        return Told.isNothing(before ? field.was() : field.became())
                ? ""
                : Told.value(told.entry().place(), field, before, manner);
    }

    private Line line(RecentChanges.Told told, String field, String was, String became) {
        HistoryEntry entry = told.entry();
        Change change = told.change();
        Subject subject = told.subject();
        return new Line(
                entry.at(),
                manner.who(entry),
                manner.text("audit.place." + entry.place()),
                manner.text("audit.kind." + entry.kind()),
                subject == null ? "" : subject.name(),
                subject == null ? "" : subject.path(),
                change.record().equals(change.subject()) ? "" : change.name(),
                field,
                was,
                became,
                entry.list());
    }
}
