package org.parley.intake;

import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.parley.intake.file.Limits;
import org.parley.intake.file.ListRecord;
import org.parley.intake.file.Reading;
import org.parley.intake.file.Records;
import org.parley.intake.file.Spooled;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps lines that are not entered as they stand in the file, because the file itself goes when the rest is entered. */
@Component
class KeptLines {

    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;
    private final Limits limits;

    KeptLines(DataSource dataSource, Limits limits) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(AT_ONCE);
        this.limits = limits;
    }

    /** Keeps the refused lines of a run, inside the running transaction. Reads the file again, and only where there are any. */
    void keep(UUID run, Spooled file, Reading reading) {
        jdbc.update("delete from intake_refused where intake_id = ?", run);
        BitSet refused = new BitSet();
        jdbc.query(
                "select distinct line from intake_fault where intake_id = ? and refused",
                row -> {
                    refused.set(row.getInt(1));
                },
                run);
        if (refused.isEmpty()) {
            return;
        }
        List<Object[]> batch = new ArrayList<>();
        try (Records records = Records.open(file, reading, limits)) {
            for (ListRecord next = records.next(); next != null; next = records.next()) {
                if (refused.get(next.line())) {
                    batch.add(new Object[] {run, next.line(), next.cells().toArray(String[]::new)});
                }
                if (batch.size() == AT_ONCE) {
                    write(batch);
                }
            }
        }
        write(batch);
    }

    /** Hands each kept line and the keys of what is wrong with it to the reader, in the order of the file. */
    void each(UUID run, BiConsumer<ListRecord, List<String>> reader) {
        jdbc.query(
                """
                select r.line, r.cells,
                       (select array_agg(distinct f.reason) from intake_fault f
                         where f.intake_id = r.intake_id and f.line = r.line and f.refused) as reasons
                  from intake_refused r where r.intake_id = ? order by r.line
                """,
                row -> {
                    reader.accept(
                            new ListRecord(row.getInt("line"), texts(row.getArray("cells"))),
                            texts(row.getArray("reasons")));
                },
                run);
    }

    private void write(List<Object[]> batch) {
        jdbc.batchUpdate("insert into intake_refused (intake_id, line, cells) values (?, ?, ?)", batch);
        batch.clear();
    }

    private static List<String> texts(Array array) throws SQLException {
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}
