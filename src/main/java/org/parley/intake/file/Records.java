package org.parley.intake.file;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The records of a list, one after the other, with the line where each begins. Strict: a quote that is never closed, text after a
 * closing quote and anything beyond the limits end the reading with the line in the sentence.
 */
public final class Records implements AutoCloseable {

    private final LimitedReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Limits limits;
    private int line = 1;
    private int read;

    private Records(Reader text, char delimiter, Limits limits) throws IOException {
        this.limits = limits;
        this.reader = new LimitedReader(text, limits.record());
        this.parser = CSVParser.builder()
                .setReader(reader)
                .setFormat(format(delimiter))
                .get();
        this.records = parser.iterator();
    }

    /** Opens text that is already decoded; a leading {@code sep=} line must have been taken off. */
    static Records of(Reader text, char delimiter, Limits limits) throws IOException {
        return new Records(text, delimiter, limits);
    }

    /** Opens a file as it is to be read. */
    public static Records open(Spooled file, Reading reading, Limits limits) {
        try {
            Reader text = Encodings.open(file, reading.encoding());
            boolean announced = SepLine.skip(text);
            Records records = new Records(text, reading.delimiter(), limits);
            records.line = announced ? 2 : 1;
            return records;
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
        int begins = line;
        try {
            long before = parser.getCurrentLineNumber();
            if (!records.hasNext()) {
                return null;
            }
            CSVRecord record = records.next();
            reader.recordEnded();
            line += (int) (parser.getCurrentLineNumber() - before);
            return new ListRecord(begins, cells(record, begins));
        } catch (LimitedReader.RecordTooLong e) {
            throw new FileRefused("intake.refused.record-too-long", begins);
        } catch (UncheckedIOException e) {
            throw refusal(e, begins);
        }
    }

    private List<String> cells(CSVRecord record, int begins) {
        if (record.size() > limits.columns()) {
            throw new FileRefused("intake.refused.too-many-columns", begins, limits.columns());
        }
        if (++read > limits.records() + 100) {
            throw new FileRefused("intake.refused.too-many-rows", limits.records());
        }
        List<String> cells = new ArrayList<>(record.size());
        for (String cell : record) {
            if (cell.length() > limits.field()) {
                throw new FileRefused("intake.refused.field-too-long", begins, limits.field());
            }
            cells.add(cell);
        }
        return cells;
    }

    private static FileRefused refusal(UncheckedIOException broken, int begins) {
        Throwable cause = broken.getCause();
        if (cause instanceof CharacterCodingException) {
            return new FileRefused("intake.refused.not-in-this-encoding", begins);
        }
        String message = broken.getMessage() + cause;
        return message.contains("EOF reached before encapsulated token finished")
                ? new FileRefused("intake.refused.quote-not-closed", begins)
                : new FileRefused("intake.refused.text-after-quote", begins);
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .setLenientEof(false)
                .setTrailingData(false)
                .get();
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
