package org.parley.merger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.base.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves what hangs on one partner to another, and says who was merged into whom. */
@Component
class MovedRows {

    private static final String LINES = """
            select g.id, g.stays_id, g.gone_name, a.name as who, g.merged_at, g.undone_at
              from partner_merge g join account a on a.id = g.merged_by
            """;

    /** Contact people whom both have are one; a logo stays unless there is none; entries of lists go over, and who took part once. */
    private static final List<String> MOVE = List.of(
            """
            delete from partner_person g using partner_person s
             where g.partner_id = :gone and s.partner_id = :stays and fold(g.name) = fold(s.name)
               and (g.role, g.email, g.phone) is not distinct from (s.role, s.email, s.phone)
            """,
            "update partner_person set partner_id = :stays, version = version + 1 where partner_id = :gone",
            """
            update partner_logo set removed_by = :me, removed_at = :now
             where partner_id = :gone and removed_at is null
               and exists (select from partner_logo s where s.partner_id = :stays and s.removed_at is null)
            """,
            "update partner_logo set partner_id = :stays where partner_id = :gone",
            """
            delete from contact_attendee g using contact_attendee s
             where g.partner_id = :gone and s.partner_id = :stays and g.contact_id = s.contact_id and fold(g.name) = fold(s.name)
            """,
            "update contact_attendee set partner_id = :stays where partner_id = :gone",
            "update signatory set partner_id = :stays, version = version + 1 where partner_id = :gone");

    private final JdbcClient jdbc;

    MovedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Holds both and the lists in which they are, so that nobody changes them meanwhile.
     *
     * @throws NotFound when one of them is not there any more
     */
    void hold(UUID stays, UUID gone) {
        List<UUID> held = jdbc.sql("select id from partner where id in (:stays, :gone) order by id for update")
                .param("stays", stays)
                .param("gone", gone)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        for (UUID one : List.of(stays, gone)) {
            if (!held.contains(one)) {
                throw new NotFound("partner", one);
            }
        }
        jdbc.sql("select id from letter where id = any (:letters) order by id for update")
                .param("letters", letters(stays, gone).toArray(UUID[]::new))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The letters in whose lists one of the two is. */
    List<UUID> letters(UUID stays, UUID gone) {
        return jdbc.sql("select distinct letter_id from signatory where partner_id in (:stays, :gone)")
                .param("stays", stays)
                .param("gone", gone)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    boolean isThere(UUID partner) {
        return jdbc.sql("select id from partner where id = :id for update")
                .param("id", partner)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void open(UUID merge, Order order, String goneName, UUID who, OffsetDateTime now) {
        jdbc.sql("""
                    insert into partner_merge (id, stays_id, gone_id, gone_name, merged_by, merged_at)
                    values (:id, :stays, :gone, :name, :who, :now)
                    """)
                .param("id", merge)
                .param("stays", order.stays())
                .param("gone", order.gone())
                .param("name", goneName)
                .param("who", who)
                .param("now", now)
                .update();
        jdbc.sql("select set_config('parley.merge', :merge, true)")
                .param("merge", merge.toString())
                .query(String.class)
                .single();
    }

    void move(UUID stays, UUID gone, UUID who, OffsetDateTime now) {
        MOVE.forEach(statement -> {
            JdbcClient.StatementSpec moving = jdbc.sql(statement).param("gone", gone);
            moving.param("stays", stays).param("me", who).param("now", now).update();
        });
    }

    /** The one that goes is no row any more. */
    void forget(UUID gone) {
        jdbc.sql("delete from partner where id = :gone").param("gone", gone).update();
        jdbc.sql("select set_config('parley.merge', '', true)")
                .query((row, number) -> number)
                .list();
    }

    List<MergerLine> lines(UUID partner) {
        return jdbc.sql(LINES + " where g.stays_id = :partner order by g.merged_at desc, g.id")
                .param("partner", partner)
                .query(MovedRows::line)
                .list();
    }

    Optional<MergerLine> line(UUID merge, String lock) {
        return jdbc.sql(LINES + " where g.id = :merge" + lock)
                .param("merge", merge)
                .query(MovedRows::line)
                .optional();
    }

    private static MergerLine line(ResultSet row, int number) throws SQLException {
        OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
        return new MergerLine(
                row.getObject("id", UUID.class),
                row.getObject("stays_id", UUID.class),
                row.getString("gone_name"),
                row.getString("who"),
                row.getObject("merged_at", OffsetDateTime.class).toInstant(),
                undone == null ? null : undone.toInstant());
    }
}
