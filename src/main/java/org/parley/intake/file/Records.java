package org.parley.intake.file;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/**
 * The records of a list, one after the other, with the line where each begins; for a sheet, its row. Strict: what breaks the rules of
 * quotes or a limit ends the reading with the line in the sentence.
 */
public final class Records implements AutoCloseable {

    /** Lines above the rows that do not count as rows. */
    private static final int ABOVE = 100;

    private final Reader text;
    private final Cutter cutter;
    private final char delimiter;
    private final Limits limits;
    private final boolean rows;
    private int read;
    private int notBlank;
    private int widest;

    private Records(Reader text, char delimiter, Limits limits, int line, boolean rows) {
        this.text = text;
        this.delimiter = delimiter;
        this.limits = limits;
        this.rows = rows;
        this.cutter = new Cutter(text, delimiter, limits, line);
    }

    /** Opens text that is already decoded; a leading {@code sep=} line must have been taken off. */
    static Records of(Reader text, char delimiter, Limits limits) {
        return new Records(text, delimiter, limits, 1, false);
    }

    /** Opens a file as it is to be read. */
    public static Records open(Spooled file, Reading reading, Limits limits) {
        try {
            Reader text = Encodings.open(file, reading.encoding());
            boolean announced = SepLine.skip(text);
            return new Records(text, reading.delimiter(), limits, announced ? 2 : 1, file.sheets() != null);
        } catch (CharacterCodingException e) {
            throw new FileRefused("intake.refused.not-in-encoding", reading.encoding(), 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The next record, blank ones included; null at the end.
     *
     * @throws FileRefused when the text breaks the rules or a limit
     */
    public @Nullable ListRecord next() {
        try {
            ListRecord record = cutter.next();
            if (record == null) {
                return null;
            }
            read++;
            if (!record.isBlank() && ++notBlank > limits.records() + ABOVE) {
                throw new FileRefused("intake.refused.too-many-rows", limits.records());
            }
            if (rows) {
                return new ListRecord(read, record.cells());
            }
            mustNotSwallow(record);
            widest = Math.max(widest, record.cells().size());
            return record;
        } catch (CharacterCodingException e) {
            throw new FileRefused("intake.refused.not-in-this-encoding", cutter.line());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A cell over several lines with a whole record inside: its quote was closed by the one that opens a later cell, which stands
     * behind a delimiter, or the record lacks the cells that were swallowed.
     */
    private void mustNotSwallow(ListRecord record) {
        if (cutter.swallows() == 0 || widest < 2) {
            return;
        }
        boolean lacks = record.cells().size() < widest;
        for (String cell : record.cells()) {
            boolean whole = lacks && cell.lines().skip(1).anyMatch(this::isAsLong);
            boolean upToAQuote =
                    cell.endsWith(String.valueOf(delimiter)) && cell.lines().count() > 1 && isAsLong(cell);
            if (whole || upToAQuote) {
                throw new FileRefused("intake.refused.quote-swallows", cutter.swallows());
            }
        }
    }

    private boolean isAsLong(String text) {
        return text.chars().filter(c -> c == delimiter).count() >= widest - 1;
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
