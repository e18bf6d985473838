package org.parley.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.parley.intake.column.ForeignId;
import org.parley.intake.column.ListRow;
import org.parley.intake.column.RowFault;
import org.parley.intake.column.RowReader;
import org.parley.intake.column.Seat;
import org.parley.intake.column.Way;
import org.parley.intake.file.FileRefused;
import org.parley.intake.file.Limits;
import org.parley.intake.file.ListRecord;
import org.parley.intake.file.Reading;
import org.parley.intake.file.Records;
import org.parley.intake.file.Spooled;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Puts the lines of a file, parsed and typed, beside the directory. By COPY, in one pass, whatever the file's size. */
@Component
class Staging {

    private static final String ROWS = """
            copy intake_row (intake_id, line, person_key, official_name, given_name, family_name, name_order, honorific,
                other_names, gender, born_on, parliament, chamber, constituency, party, political_group, term, started_on,
                ended_on, id_schemes, id_values, channel_kinds, channel_values, channel_labels, committee_codes,
                committee_roles, notes, known_only) from stdin""";
    private static final String FAULTS =
            "copy intake_fault (intake_id, line, column_name, value, reason, refused) from stdin";
    private static final int BUFFER = 1 << 16;
    private static final int STEP = 2_000;
    private static final int FAULTS_AT_ONCE = 5_000;

    private final DataSource dataSource;
    private final Limits limits;

    Staging(DataSource dataSource, Limits limits) {
        this.dataSource = dataSource;
        this.limits = limits;
    }

    /**
     * Reads the whole file, inside the running transaction.
     *
     * @param progress is told now and then how many lines were read
     * @return how many lines there are after the header, blank ones left out
     */
    int read(UUID run, Spooled file, Reading reading, RowReader rows, IntConsumer progress) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            CopyManager manager = connection.unwrap(PGConnection.class).getCopyAPI();
            return copyRows(manager, run, file, reading, rows, progress);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the list could not be staged", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private int copyRows(
            CopyManager manager, UUID run, Spooled file, Reading reading, RowReader rows, IntConsumer progress)
            throws SQLException {
        List<RowFault> faults = new ArrayList<>();
        CopyIn copy = manager.copyIn(ROWS);
        try (Records records = Records.open(file, reading, limits)) {
            CopyText text = new CopyText();
            int read = 0;
            for (ListRecord next = records.next(); next != null; next = records.next()) {
                if (!reading.isRow(next)) {
                    continue;
                }
                if (++read > limits.records()) {
                    throw new FileRefused("intake.refused.too-many-rows", limits.records());
                }
                ListRow row = rows.read(next);
                faults.addAll(row.faults());
                if (!row.refused()) {
                    write(text, run.toString(), row);
                }
                if (text.length() > BUFFER) {
                    send(copy, text);
                }
                if (faults.size() > FAULTS_AT_ONCE) {
                    send(copy, text);
                    copy.endCopy();
                    copyFaults(manager, run, faults);
                    copy = manager.copyIn(ROWS);
                }
                if (read % STEP == 0) {
                    progress.accept(read);
                }
            }
            send(copy, text);
            copy.endCopy();
            copyFaults(manager, run, faults);
            return read;
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void copyFaults(CopyManager manager, UUID run, List<RowFault> faults) throws SQLException {
        CopyText text = new CopyText();
        for (RowFault fault : faults) {
            text.cell(run.toString()).cell(fault.line()).cell(fault.column()).cell(fault.value());
            text.cell(fault.reason()).cell(fault.refused() ? "t" : "f").end();
        }
        faults.clear();
        try {
            manager.copyIn(FAULTS, new ByteArrayInputStream(text.take()));
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    private static void send(CopyIn copy, CopyText text) throws SQLException {
        byte[] bytes = text.take();
        copy.writeToCopy(bytes, 0, bytes.length);
    }

    private static void write(CopyText text, String run, ListRow row) {
        text.cell(run)
                .cell(row.line())
                .cell(row.personKey())
                .cell(row.officialName())
                .cell(row.givenName())
                .cell(row.familyName())
                .cell(row.nameOrder())
                .cell(row.honorific())
                .cell(row.otherNames())
                .cell(row.gender())
                .cell(row.bornOn())
                .cell(row.parliament())
                .cell(row.chamber())
                .cell(row.constituency())
                .cell(row.party())
                .cell(row.group())
                .cell(row.term())
                .cell(row.startedOn())
                .cell(row.endedOn())
                .cell(row.ids().stream().map(ForeignId::scheme).toList())
                .cell(row.ids().stream().map(ForeignId::value).toList())
                .cell(row.ways().stream().map(Way::kind).toList())
                .cell(row.ways().stream().map(Way::value).toList())
                .cell(row.ways().stream().map(Way::label).toList())
                .cell(row.seats().stream().map(Seat::committee).toList())
                .cell(row.seats().stream().map(Seat::role).toList())
                .cell(row.notes())
                .cell(row.knownOnly() ? "t" : "f")
                .end();
    }
}
