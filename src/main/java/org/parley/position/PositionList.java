package org.parley.position;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads positions, as far as the acting person may see on what they rest. */
@Component
class PositionList {

    /** The latest counts: by its day, and of one day what was written down last. */
    private static final String LATEST_FIRST = " p.taken_on desc, p.recorded_at desc, p.id desc";

    private static final String LINES = """
            select p.*, c.name as campaign, a.name as recorder, coalesce(w.name, '') as carried_name
              from position p
              left join position o on o.id = p.carried_from
              left join lawmaker_listing w on w.lawmaker_id = o.lawmaker_id
              join campaign c on c.id = p.campaign_id
              join account a on a.id = p.recorded_by
            """;

    private static final String LATEST = LINES.replace(
                    "select p.*",
                    "select p.*, row_number() over (partition by p.campaign_id order by" + LATEST_FIRST + ") as place")
            + " where p.lawmaker_id = :lawmaker and p.removed_at is null and p.past_at is null";

    private final JdbcClient jdbc;
    private final Evidences evidences;
    private final Actor actor;

    PositionList(JdbcClient jdbc, Evidences evidences, Actor actor) {
        this.jdbc = jdbc;
        this.evidences = evidences;
        this.actor = actor;
    }

    /** Of each campaign the latest positions of a lawmaker, at most {@code each}. */
    List<PositionLine> latest(UUID lawmaker, int each) {
        return evidences.shown(jdbc.sql("select * from (" + LATEST
                        + ") p where p.place <= :each order by p.campaign, p.campaign_id," + LATEST_FIRST)
                .param("lawmaker", lawmaker)
                .param("each", each)
                .query(this::read)
                .list());
    }

    /** One page of a lawmaker's positions, on one campaign or on all, the latest first. */
    List<PositionLine> page(UUID lawmaker, @Nullable UUID campaign, Pageable page) {
        return evidences.shown(jdbc.sql(LINES + """
                        where p.lawmaker_id = :lawmaker and (:campaign::uuid is null or p.campaign_id = :campaign)
                          and p.removed_at is null
                        order by
                        """ + LATEST_FIRST + " limit :limit offset :offset")
                .param("lawmaker", lawmaker)
                .param("campaign", campaign)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(this::read)
                .list());
    }

    /** A position, whether it was taken out or not. */
    Optional<PositionLine> line(UUID id) {
        return evidences
                .shown(jdbc.sql(LINES + " where p.id = :id")
                        .param("id", id)
                        .query(this::read)
                        .list())
                .stream()
                .findFirst();
    }

    private PositionLine read(ResultSet row, int number) throws SQLException {
        UUID recorder = row.getObject("recorded_by", UUID.class);
        return new PositionLine(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("lawmaker_id", UUID.class),
                row.getString("campaign"),
                details(row),
                row.getString("recorder"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("past_at") != null,
                row.getString("carried_name"),
                actor.is(Roles.MANAGER) || (actor.is(Roles.OFFICER) && recorder.equals(actor.id())),
                null);
    }

    private static PositionDetails details(ResultSet row) throws SQLException {
        UUID contact = row.getObject("contact_id", UUID.class);
        UUID response = row.getObject("response_id", UUID.class);
        return new PositionDetails(
                row.getObject("campaign_id", UUID.class),
                Step.of(row.getString("step")).orElseThrow(),
                row.getObject("taken_on", LocalDate.class),
                Basis.of(row.getString("basis")),
                Confidence.of(row.getString("confidence")),
                row.getString("link"),
                row.getString("quote"),
                contact != null
                        ? new EvidenceId(EvidenceId.Kind.CONTACT, contact)
                        : response != null ? new EvidenceId(EvidenceId.Kind.RESPONSE, response) : null);
    }
}
