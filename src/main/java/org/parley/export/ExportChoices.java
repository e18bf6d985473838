package org.parley.export;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what each person chose last time for each list. */
@Component
class ExportChoices {

    private final JdbcClient jdbc;

    ExportChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ExportChoice> of(UUID account, String list) {
        return jdbc.sql("select format, columns, mark from export_choice where account_id = :account and list = :list")
                .param("account", account)
                .param("list", list)
                .query(ExportChoices::choice)
                .optional();
    }

    void keep(UUID account, String list, ExportChoice choice) {
        Set<String> columns = choice.columns();
        jdbc.sql("""
                        insert into export_choice (account_id, list, format, columns, mark)
                        values (:account, :list, :format, :columns::text[], :mark)
                        on conflict (account_id, list)
                        do update set format = excluded.format, columns = excluded.columns, mark = excluded.mark
                        """)
                .param("account", account)
                .param("list", list)
                .param("format", choice.format().word())
                .param("columns", columns == null ? null : columns.toArray(String[]::new))
                .param("mark", choice.mark())
                .update();
    }

    private static ExportChoice choice(ResultSet row, int number) throws SQLException {
        Array columns = row.getArray("columns");
        return new ExportChoice(
                ExportFormat.of(row.getString("format")),
                columns == null ? null : Set.of((String[]) columns.getArray()),
                row.getBoolean("mark"));
    }
}
