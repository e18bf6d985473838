package org.parley.commitment;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.position.EvidenceId;
import org.parley.position.EvidenceSource;
import org.parley.position.PositionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes commitments, after it was looked whether their days and what they rest on can be. */
@Component
class CommitmentRows {

    private final CommitmentList list;
    private final List<EvidenceSource> sources;
    private final JdbcClient jdbc;

    CommitmentRows(CommitmentList list, List<EvidenceSource> sources, JdbcClient jdbc) {
        this.list = list;
        this.sources = List.copyOf(sources);
        this.jdbc = jdbc;
    }

    /**
     * What somebody said, for the statement that writes or corrects it.
     *
     * @throws Refusal when the days do not fit
     * @throws NotFound when the acting person sees nothing of where it was said
     */
    JdbcClient.StatementSpec said(String sql, UUID id, CommitmentDetails details) {
        LocalDate promised = details.promisedOn();
        LocalDate due = details.dueOn();
        if (promised.isAfter(list.today())) {
            throw new Refusal("commitment.refusal.future", "commitment %s made on %s".formatted(id, promised));
        }
        if (promised.isBefore(PositionDetails.FIRST)) {
            throw new Refusal("position.refusal.century", "commitment %s made on %s".formatted(id, promised));
        }
        if (due != null && due.isBefore(promised)) {
            throw new Refusal("commitment.refusal.due", "commitment %s due on %s".formatted(id, due));
        }
        EvidenceId where = details.said();
        if (where != null
                && sources.stream()
                        .filter(source -> source.kind() == where.kind())
                        .allMatch(source -> source.seen(List.of(where.id())).isEmpty())) {
            throw new NotFound("evidence", where.id());
        }
        return jdbc.sql(sql)
                .param("id", id)
                .param("campaign", details.campaign())
                .param("letter", details.letter(), Types.OTHER)
                .param("what", details.what())
                .param("promised", promised)
                .param("due", due, Types.DATE)
                .param("link", details.link())
                .param("contact", CommitmentSql.record(where, EvidenceId.Kind.CONTACT), Types.OTHER)
                .param("response", CommitmentSql.record(where, EvidenceId.Kind.RESPONSE), Types.OTHER);
    }

    /** What came of it; the day, who says so and what shows it are still to be told. */
    JdbcClient.StatementSpec settled(String state, UUID id, long seen) {
        return jdbc.sql(CommitmentSql.SETTLE)
                .param("state", state)
                .param("id", id)
                .param("seen", seen);
    }

    /** Takes one out, or brings it back where nobody does. */
    void remove(UUID id, @Nullable UUID by, @Nullable Instant at) {
        jdbc.sql(
                        "update commitment set version = version + 1, removed_by = :by::uuid, removed_at = :now where id = :id")
                .param("id", id)
                .param("by", by)
                .param("now", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
