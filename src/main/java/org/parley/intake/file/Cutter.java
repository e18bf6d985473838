package org.parley.intake.file;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into records by the rules of RFC 4180, with the line where each begins. Spaces round a cell are left out. Strict about
 * quotes: one that is never closed, or closed in front of text, ends the reading with the line where it opened. It holds one record
 * at a time, and no more of that than the limits say.
 */
final class Cutter {

    private static final int END = -1;

    private final Reader reader;
    private final char delimiter;
    private final Limits limits;
    private final char[] buffer = new char[1 << 13];
    private char[] text = new char[256];
    private int position;
    private int filled;
    private int length;
    private int before;
    private int line;
    private int begins;
    private int opened;
    private int swallows;
    private List<String> cells = List.of();

    Cutter(Reader reader, char delimiter, Limits limits, int line) {
        this.reader = reader;
        this.delimiter = delimiter;
        this.limits = limits;
        this.line = line;
    }

    /** The next record, blank ones included; null at the end. */
    @Nullable
    ListRecord next() throws IOException {
        int c = read();
        if (c == END) {
            return null;
        }
        begins = line;
        before = 0;
        swallows = 0;
        cells = new ArrayList<>(Math.max(8, cells.size()));
        while (cell(c) == delimiter) {
            c = read();
        }
        return new ListRecord(begins, cells);
    }

    /** The line that is being read. */
    int line() {
        return line;
    }

    /** The line where the first cell of the last record opened that goes over several lines; 0 without one. */
    int swallows() {
        return swallows;
    }

    /** Reads one cell from its first character; what ended it: a delimiter, a line's end, or the end. */
    private int cell(int first) throws IOException {
        int c = first;
        length = 0;
        opened = 0;
        while (isSpace(c)) {
            c = read();
        }
        if (c == '"') {
            return quoted();
        }
        while (!ends(c)) {
            append(c);
            c = read();
        }
        while (length > 0 && isSpace(text[length - 1])) {
            length--;
        }
        return add(c);
    }

    private int quoted() throws IOException {
        opened = line;
        for (int c = read(); c != END; c = read()) {
            if (c == '"') {
                int next = read();
                if (next != '"') {
                    return length == 0 && !ends(next) && !isSpace(next) ? quotedTwice(next) : closed(next);
                }
            }
            append(c);
            if (c == '\n' || (c == '\r' && peek() != '\n')) {
                line++;
            }
        }
        throw new FileRefused("intake.refused.quote-not-closed", opened);
    }

    /** Some exports put the quotes of a cell twice, most often in the header: {@code ""Surname"",""First name""}. */
    private int quotedTwice(int first) throws IOException {
        for (int c = first; c != '"'; c = read()) {
            if (ends(c)) {
                throw textAfterQuote();
            }
            append(c);
        }
        if (read() != '"') {
            throw textAfterQuote();
        }
        return closed(read());
    }

    private int closed(int after) throws IOException {
        int c = after;
        while (isSpace(c)) {
            c = read();
        }
        if (!ends(c)) {
            throw textAfterQuote();
        }
        if (swallows == 0 && line > opened) {
            swallows = opened;
        }
        return add(c);
    }

    private int add(int end) throws IOException {
        if (cells.size() == limits.columns()) {
            throw new FileRefused("intake.refused.too-many-columns", begins, limits.columns());
        }
        cells.add(new String(text, 0, length));
        before += length;
        if (end == '\r' && peek() == '\n') {
            read();
        }
        if (end == '\r' || end == '\n') {
            line++;
        }
        return end;
    }

    private void append(int c) {
        if (length == limits.field()) {
            throw opened > 0 && line > opened
                    ? new FileRefused("intake.refused.quote-not-closed-soon", opened, limits.field())
                    : new FileRefused("intake.refused.field-too-long", line, limits.field());
        }
        if (before + length == limits.record()) {
            throw new FileRefused("intake.refused.record-too-long", begins);
        }
        if (length == text.length) {
            text = Arrays.copyOf(text, 2 * length);
        }
        text[length++] = (char) c;
    }

    private FileRefused textAfterQuote() {
        return line == opened
                ? new FileRefused("intake.refused.text-after-quote", opened)
                : new FileRefused("intake.refused.quote-closed-late", opened, line);
    }

    private boolean ends(int c) {
        return c == delimiter || c == '\n' || c == '\r' || c == END;
    }

    private boolean isSpace(int c) {
        return (c == ' ' || c == '\t' || c == '\f' || c == 0x0B) && c != delimiter;
    }

    private int peek() throws IOException {
        return position < filled || fill() ? buffer[position] : END;
    }

    private int read() throws IOException {
        if (position == filled && !fill()) {
            return END;
        }
        char c = buffer[position++];
        if (c == 0) {
            throw new FileRefused("intake.refused.nul-in-line", line);
        }
        return c;
    }

    private boolean fill() throws IOException {
        int read = reader.read(buffer, 0, buffer.length);
        position = 0;
        filled = Math.max(0, read);
        return filled > 0;
    }
}
