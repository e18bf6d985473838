package org.parley.savedview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the rows of views; which of them somebody finds is said here alone. */
@Component
class ViewRows {

    /** A view {@code v} that the acting person finds. */
    static final String FOUND =
            "v.removed_at is null and (v.owner_id = :me or v.shared) and v.list = any (:lists::text[])";

    /** What the letter, campaign or action is called whose list it is. */
    static final String OF = """
            coalesce((select l.title from letter l where l.id = v.of_id), (select c.name from campaign c where c.id = v.of_id),
                (select x.title from parliamentary_action x where x.id = v.of_id and x.removed_at is null), '')
            """;

    private static final String SEEN = """
            select v.*, a.name as owner, v.owner_id = :me as mine, v.owner_id = :me or (v.shared and :manager) as may_change,
                   exists (select from pin p where p.view_id = v.id and p.account_id = :me) as pinned, %s as of_name
              from saved_view v join account a on a.id = v.owner_id
             where %s
            """.formatted(OF, FOUND);

    private final JdbcClient jdbc;
    private final Actor actor;

    ViewRows(JdbcClient jdbc, Actor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** Those that the acting person finds, and a condition more. */
    JdbcClient.StatementSpec seen(String more) {
        return asMe(SEEN + more).param("manager", actor.is(Roles.MANAGER));
    }

    /** How many the acting person finds, and a condition more. */
    JdbcClient.StatementSpec counted(String more) {
        return asMe("select count(*) from saved_view v where " + FOUND + more);
    }

    /** A statement about what this person finds. */
    JdbcClient.StatementSpec asMe(String sql) {
        return jdbc.sql(sql)
                .param("me", actor.id())
                .param(
                        "lists",
                        Arrays.stream(KnownList.values())
                                .filter(list -> actor.is(list.role()))
                                .map(KnownList::word)
                                .toArray(String[]::new));
    }

    /** A statement that writes what is saved of a view. */
    JdbcClient.StatementSpec write(String sql, UUID id, ViewDetails details) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("name", details.name())
                .param("list", details.at().list().word())
                .param("of", details.at().of())
                .param("narrowing", details.at().narrowing().text())
                .param("shared", details.shared());
    }

    SavedView view(ResultSet row, int number) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new ViewDetails(row.getString("name"), address(row), row.getBoolean("shared")),
                row.getString("of_name"),
                row.getString("owner"),
                row.getBoolean("mine"),
                row.getBoolean("may_change"),
                row.getBoolean("pinned"));
    }

    static ListAddress address(ResultSet row) throws SQLException {
        return new ListAddress(
                KnownList.of(row.getString("list")).orElseThrow(),
                row.getObject("of_id", UUID.class),
                Narrowing.of(row.getString("narrowing")));
    }
}
