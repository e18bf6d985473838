package org.parley.export;

import ezvcard.VCardVersion;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.parley.base.Actor;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.export.ExportColumn.Cell;
import org.springframework.stereotype.Service;

/**
 * Takes lists out of Parley. Officers may: they work with addresses all day and could copy them one by one. Who only looks may not,
 * because a file leaves everything behind that guards the data here.
 */
@Service
@RolesAllowed(Roles.OFFICER)
public class Exports {

    private static final int AT_ONCE = 3;

    private final ExportChoices choices;
    private final ExportRecords records;
    private final ExportReading reading;
    private final Actor actor;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);

    Exports(ExportChoices choices, ExportRecords records, ExportReading reading, Actor actor, Clock clock) {
        this.choices = choices;
        this.records = records;
        this.reading = reading;
        this.actor = actor;
        this.clock = clock;
    }

    /** What the person chose last time for the list, or else everything. */
    public ExportChoice chosen(String list) {
        return choices.of(actor.id(), list).orElse(ExportChoice.EVERYTHING);
    }

    /** Remembers what the person chose for the list. */
    public void choose(String list, ExportChoice choice) {
        choices.keep(actor.id(), list, choice);
    }

    /**
     * Writes the list and logs that. Where it breaks off, the stream is left without an end, so that nobody takes half a list for the
     * whole.
     *
     * @return how many lines or cards were written, the header not counted
     * @throws Refusal when too many export at once, or when no column was chosen; nothing is written then
     */
    public <R> long write(Export<R> export, ExportChoice choice, OutputStream out) {
        List<Cell<R>> cells = choice.format() == ExportFormat.CSV ? cells(export, choice) : List.of();
        return logged(
                export.list(),
                export.filter(),
                choice.format(),
                cells.stream().map(Cell::header).toList(),
                new Watched(clock),
                watched -> write(export, choice, cells, out, watched));
    }

    /**
     * Writes documents and logs that, as if they were a list.
     *
     * @param told hears how many were begun
     * @return how many were written
     * @throws Refusal when too many export at once; nothing is written then
     */
    public long writeDocuments(Documents documents, OutputStream out, LongConsumer told) {
        return logged(
                documents.list(), documents.filter(), documents.format(), List.of(), new Watched(clock), watched -> {
                    try {
                        documents.writing().to(out, () -> {
                            watched.one();
                            told.accept(watched.count());
                        });
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /**
     * Hands the rows of a list to pages that somebody prints, and logs that: paper leaves Parley as a file does.
     *
     * @return how many were handed over
     * @throws Refusal when too many export at once; nothing is handed over then
     */
    public <R> long print(Export<R> export, Consumer<? super R> pages) {
        return logged(
                export.list(),
                export.filter(),
                ExportFormat.PAGES,
                List.of(),
                new Watched(clock),
                watched -> export.rows().each(ExportChoice.EVERYTHING, row -> {
                    watched.one();
                    pages.accept(row);
                }));
    }

    private long logged(
            String list,
            List<String> filter,
            ExportFormat format,
            List<String> headers,
            Watched watched,
            Consumer<Watched> writing) {
        if (!places.tryAcquire()) {
            throw new Refusal("export.refusal.busy", "%d exports are under way".formatted(AT_ONCE));
        }
        try {
            UUID id = records.begin(actor.id(), list, filter, format, headers);
            boolean finished = false;
            try {
                reading.run(() -> writing.accept(watched));
                finished = true;
            } finally {
                records.end(id, watched.count(), finished);
            }
            return watched.count();
        } finally {
            places.release();
        }
    }

    private static <R> List<Cell<R>> cells(Export<R> export, ExportChoice choice) {
        List<Cell<R>> cells = export.columns().stream()
                .filter(column -> choice.has(column.id()))
                .flatMap(column -> column.cells().get().stream())
                .toList();
        if (cells.isEmpty()) {
            throw new Refusal("export.refusal.no-column", "no column of %s was chosen".formatted(export.list()));
        }
        return cells;
    }

    private static <R> void write(
            Export<R> export, ExportChoice choice, List<Cell<R>> cells, OutputStream out, Watched watched) {
        try {
            switch (choice.format()) {
                case CSV -> each(export.rows(), choice, new CsvFile<>(cells, choice.mark(), out), watched);
                case VCARD_4 -> each(cards(export), choice, new CardFile(VCardVersion.V4_0, out), watched);
                case VCARD_3 -> each(cards(export), choice, new CardFile(VCardVersion.V3_0, out), watched);
                case DOCX, DOCX_EACH, PAGES -> throw new IllegalArgumentException("a list is no document");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> void each(Rows<T> rows, ExportChoice choice, ExportFile<T> file, Watched watched)
            throws IOException {
        rows.each(choice, row -> {
            watched.one();
            file.write(row);
        });
        file.end();
    }

    private static Rows<Card> cards(Export<?> export) {
        Rows<Card> cards = export.cards();
        if (cards == null) {
            throw new IllegalArgumentException(export.list() + " is not about people");
        }
        return cards;
    }
}
