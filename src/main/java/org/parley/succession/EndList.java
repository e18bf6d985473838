package org.parley.succession;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.commitment.CommitmentSql;
import org.parley.followup.FollowUpSql;
import org.parley.lawmaker.EndReason;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the ends of mandates, what comes up after them and what was decided, as far as the acting person may see it. */
@Component
class EndList {

    /** How far ahead the end of a mandate is told. */
    static final int DAYS = 60;

    private static final String LINES = """
            select d.id, d.lawmaker_id, w.name, q.name as parliament, h.name as chamber, d.constituency, d.ended_on, d.end_reason,
                   d.ended_on < :today as over,
                   coalesce(n.follow_ups, 0) as follow_ups, coalesce(n.commitments, 0) as commitments,
                   coalesce(n.positions, 0) as positions,
                   (select count(*) from decision v where v.mandate_id = d.id) as decided
            """;

    private static final String ONE = ", chosen as (select :mandate::uuid as mandate_id)";

    private static final String OF_LAWMAKER = """
            , chosen as (
            select o.mandate_id from open o
            union
            select v.mandate_id from decision v join mandate d on d.id = v.mandate_id where d.lawmaker_id = :lawmaker)
            """;

    private static final String DECISIONS =
            """
            select case when v.follow_up_id is not null then 'follow-up' when v.commitment_id is not null then 'commitment'
                        else 'position' end as thing,
                   coalesce(f.what, m.what, p.step) as says, v.choice, s.lawmaker_id as successor, n.name as successor_name,
                   a.name as by, v.decided_at
              from mandate_review v
              join account a on a.id = v.decided_by
              left join follow_up f on f.id = v.follow_up_id
              left join commitment m on m.id = v.commitment_id
              left join position p on p.id = v.position_id
              left join mandate s on s.id = v.successor_id
              left join lawmaker_listing n on n.lawmaker_id = s.lawmaker_id
             where v.mandate_id = :mandate and (f.id is null or
            """ + FollowUpSql.VISIBLE + ") and (m.id is null or " + CommitmentSql.VISIBLE
                    + ") order by v.decided_at desc, v.id";

    /** Where several begin on the same day nobody knows who followed whom. */
    private static final String NEXT = """
            select n.lawmaker_id, w.name, n.started_on
              from mandate d
              join mandate n on n.chamber_id = d.chamber_id and n.lawmaker_id <> d.lawmaker_id and n.started_on >= d.ended_on
                            and fold(n.constituency) = fold(d.constituency)
              join lawmaker_listing w on w.lawmaker_id = n.lawmaker_id
             where d.id = :mandate and d.constituency <> '' and (n.ended_on is null or n.ended_on >= :today)
             order by n.started_on, n.id limit 2
            """;

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    EndList(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    List<EndLine> page(EndFilter filter, Pageable page) {
        return matching(
                        EndSql.OPEN + EndSql.CHOSEN + LINES + EndSql.SEATS
                                + " order by d.ended_on desc, w.sort_name, d.id limit :limit offset :offset",
                        filter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(EndList::line)
                .list();
    }

    int count(EndFilter filter) {
        return matching(EndSql.OPEN + EndSql.CHOSEN + "select count(*)" + EndSql.SEATS, filter)
                .query(Integer.class)
                .single();
    }

    /** One end; none where the mandate lasts, or there is no such mandate. */
    Optional<EndLine> one(UUID mandate) {
        return matching(
                        EndSql.OPEN + ONE + LINES + EndSql.SEATS,
                        EndFilter.REVIEW.showing(EndShow.BOTH),
                        lawmaker(mandate))
                .param("mandate", mandate)
                .query(EndList::line)
                .optional();
    }

    /** The ends of one lawmaker's mandates with something open, or decided. */
    List<EndLine> of(UUID lawmaker) {
        return matching(
                        EndSql.OPEN + OF_LAWMAKER + LINES + EndSql.SEATS + " order by d.ended_on desc, d.id",
                        EndFilter.REVIEW,
                        lawmaker)
                .query(EndList::line)
                .list();
    }

    /** What comes up after an end: follow-ups, commitments, positions, each by day. */
    List<Matter> matters(UUID mandate) {
        return asMe(EndSql.OPEN + """
                        select o.*, coalesce(g.name, '') as campaign, a.name as whose_name
                          from open o
                          left join campaign g on g.id = o.campaign_id
                          join account a on a.id = o.whose
                         where o.mandate_id = :mandate
                         order by array_position(array['follow-up', 'commitment', 'position'], o.thing), o.day nulls last, o.id
                        """, lawmaker(mandate))
                .param("mandate", mandate)
                .query((row, number) -> new Matter(
                        Thing.of(row.getString("thing")),
                        row.getObject("id", UUID.class),
                        row.getLong("version"),
                        row.getString("says"),
                        row.getObject("day", LocalDate.class),
                        row.getString("campaign"),
                        row.getString("whose_name")))
                .list();
    }

    List<DecisionLine> decisions(UUID mandate) {
        return jdbc.sql(DECISIONS)
                .param("mandate", mandate)
                .param("me", actor.id())
                .param("manager", actor.is(Roles.MANAGER))
                .query((row, number) -> new DecisionLine(
                        Thing.of(row.getString("thing")),
                        row.getString("says"),
                        Choice.of(row.getString("choice")),
                        row.getObject("successor", UUID.class),
                        text(row.getString("successor_name")),
                        row.getString("by"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Who holds the same seat next, where that is one person. */
    Optional<Successor> next(UUID mandate) {
        List<Successor> found = jdbc.sql(NEXT)
                .param("mandate", mandate)
                .param("today", today())
                .query((row, number) -> new Successor(
                        row.getObject("lawmaker_id", UUID.class),
                        row.getString("name"),
                        row.getObject("started_on", LocalDate.class)))
                .list();
        boolean one = found.size() == 1
                || (found.size() == 2
                        && !found.get(0).since().equals(found.get(1).since()));
        return one ? Optional.of(found.getFirst()) : Optional.empty();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(actor.zone()));
    }

    private @Nullable UUID lawmaker(UUID mandate) {
        return jdbc.sql("select lawmaker_id from mandate where id = :mandate")
                .param("mandate", mandate)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private JdbcClient.StatementSpec matching(String sql, EndFilter filter) {
        return matching(sql, filter, null);
    }

    private JdbcClient.StatementSpec matching(String sql, EndFilter filter, @Nullable UUID lawmaker) {
        return asMe(sql, lawmaker)
                .param("show", filter.show().word())
                .param("mine", filter.mine())
                .param("parliament", filter.parliament())
                .param("campaign", filter.campaign());
    }

    private JdbcClient.StatementSpec asMe(String sql, @Nullable UUID lawmaker) {
        return jdbc.sql(sql)
                .param("me", actor.id())
                .param("manager", actor.is(Roles.MANAGER))
                .param("today", today())
                .param("soon", today().plusDays(DAYS))
                .param("lawmaker", lawmaker);
    }

    private static EndLine line(ResultSet row, int number) throws SQLException {
        String reason = row.getString("end_reason");
        return new EndLine(
                row.getObject("id", UUID.class),
                row.getObject("lawmaker_id", UUID.class),
                row.getString("name"),
                row.getString("parliament"),
                row.getString("chamber"),
                row.getString("constituency"),
                row.getObject("ended_on", LocalDate.class),
                reason == null
                        ? null
                        : EndReason.valueOf(reason.toUpperCase(Locale.ROOT).replace(' ', '_')),
                row.getBoolean("over"),
                row.getInt("follow_ups"),
                row.getInt("commitments"),
                row.getInt("positions"),
                row.getInt("decided"));
    }

    private static String text(@Nullable String column) {
        return column == null ? "" : column;
    }
}
