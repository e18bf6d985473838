package org.parley.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.parley.position.Evidence;
import org.parley.position.EvidenceId;
import org.parley.position.EvidenceSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Responses show where somebody stands. */
@Component
class ResponsesAsEvidence implements EvidenceSource {

    private static final String KNOWN = """
            select s.id, s.class, s.received_on, t.title
              from response s join recipient r on r.id = s.recipient_id join letter t on t.id = r.letter_id
            """;

    private final JdbcClient jdbc;

    ResponsesAsEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public EvidenceId.Kind kind() {
        return EvidenceId.Kind.RESPONSE;
    }

    @Override
    public List<Evidence> seen(Collection<UUID> records) {
        return jdbc.sql(KNOWN + " where s.id = any (:ids)")
                .param("ids", records.toArray(UUID[]::new))
                .query(ResponsesAsEvidence::evidence)
                .list();
    }

    @Override
    public List<Evidence> with(UUID lawmaker, int limit) {
        return jdbc.sql(KNOWN + " where r.lawmaker_id = :lawmaker order by s.received_on desc, s.id desc limit :limit")
                .param("lawmaker", lawmaker)
                .param("limit", limit)
                .query(ResponsesAsEvidence::evidence)
                .list();
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Evidence(
                new EvidenceId(EvidenceId.Kind.RESPONSE, id),
                row.getObject("received_on", LocalDate.class),
                ResponseClass.of(row.getString("class")).orElseThrow().key(),
                row.getString("title"),
                "responses/" + id);
    }
}
