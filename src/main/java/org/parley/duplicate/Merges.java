package org.parley.duplicate;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was merged into whom, and taking that back. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Merges {

    private static final String LINES = """
            select g.*, a.name as who, coalesce(b.name, '') as undone_name,
                   (select count(*) from lawmaker_merge_rest r where r.merge_id = g.id) as staying
              from lawmaker_merge g
              join account a on a.id = g.merged_by
              left join account b on b.id = g.undone_by
            """;

    private final JdbcClient jdbc;
    private final MergeRows rows;
    private final Unmerging unmerging;
    private final Actor actor;
    private final Clock clock;

    Merges(JdbcClient jdbc, MergeRows rows, Unmerging unmerging, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.unmerging = unmerging;
        this.actor = actor;
        this.clock = clock;
    }

    /** The merges into a lawmaker, and those of them that were taken back, the latest first. */
    @Transactional(readOnly = true)
    public List<MergeLine> of(UUID lawmaker) {
        return jdbc.sql(LINES
                        + " where g.stays_id = :lawmaker or g.gone_id = :lawmaker order by g.merged_at desc, g.id")
                .param("lawmaker", lawmaker)
                .query(Merges::line)
                .list();
    }

    /** What stayed when a merge was taken back, because it was changed since. */
    @Transactional(readOnly = true)
    public List<StayingLine> staying(UUID merge) {
        return jdbc.sql("select * from lawmaker_merge_rest where merge_id = :merge order by number")
                .param("merge", merge)
                .query((row, number) -> new StayingLine(
                        row.getString("field"),
                        row.getString("ours"),
                        row.getString("theirs"),
                        row.getString("reason")))
                .list();
    }

    /**
     * Takes a merge back: both are there again, each with what was theirs. The second click does nothing.
     *
     * @return how it stands now
     * @throws Refusal when who stayed was merged into somebody else since, and while a list is entered
     */
    @RolesAllowed(Roles.OFFICER)
    public MergeLine undo(UUID merge) {
        rows.mustBeTheOnlyOneWhoWrites();
        MergeLine found = load(merge, " for update of g");
        if (found.undoneAt() != null) {
            return found;
        }
        boolean there = jdbc.sql("select id from lawmaker where id = :stays for update")
                .param("stays", found.stays())
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!there) {
            throw new Refusal("duplicate.refusal.merged-on", "%s is not there any more".formatted(found.stays()));
        }
        unmerging.run(merge, found.stays(), found.gone());
        jdbc.sql("update lawmaker_merge set undone_by = :who, undone_at = :now where id = :merge")
                .param("who", actor.id())
                .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .param("merge", merge)
                .update();
        return load(merge, "");
    }

    private MergeLine load(UUID merge, String lock) {
        return jdbc.sql(LINES + " where g.id = :merge" + lock)
                .param("merge", merge)
                .query(Merges::line)
                .optional()
                .orElseThrow(() -> new NotFound("merge", merge));
    }

    private static MergeLine line(ResultSet row, int number) throws SQLException {
        Instant at = instant(row, "merged_at");
        return new MergeLine(
                row.getObject("id", UUID.class),
                row.getObject("stays_id", UUID.class),
                row.getObject("gone_id", UUID.class),
                row.getString("gone_name"),
                row.getString("who"),
                at == null ? Instant.EPOCH : at,
                row.getString("undone_name"),
                instant(row, "undone_at"),
                row.getInt("staying"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
