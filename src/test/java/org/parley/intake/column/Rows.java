package org.parley.intake.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.intake.file.ListRecord;

/** Small lists for tests: a header and lines, with bars between the cells, read as they are guessed. */
final class Rows {

    private final List<String> header;
    private final List<ListRecord> records = new ArrayList<>();

    private Rows(String header, String... lines) {
        this.header = cells(header);
        for (int i = 0; i < lines.length; i++) {
            records.add(new ListRecord(i + 2, cells(lines[i])));
        }
    }

    static Rows of(String header, String... lines) {
        return new Rows(header, lines);
    }

    Guess guess() {
        return Guess.from(header, records);
    }

    List<String> meanings() {
        return guess().columns().stream().map(column -> column.meaning().word()).toList();
    }

    List<ListRow> read() {
        return read(Given.by(guess().layout()));
    }

    List<ListRow> read(Given given) {
        DayOrders orders = new DayOrders(header.size());
        records.forEach(orders::look);
        RowReader reader = new RowReader(header, Guess.withDays(guess().columns(), orders.found()), "xx", given);
        return records.stream().map(reader::read).toList();
    }

    /** One record in which every column looks as the layout says. */
    static List<ListRecord> sample(Layout layout, List<String> header) {
        List<String> cells = header.stream()
                .map(column -> layout.cells().containsKey(column) ? "13d1c064-b725-4137-be32-1b4bbf2f2d89" : "x")
                .toList();
        return List.of(new ListRecord(2, cells));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
