package org.parley.commitment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.position.EvidenceId;

/** The statements that write commitments. */
final class CommitmentSql {

    static final String CORRECT = """
            update commitment set version = version + 1, campaign_id = :campaign, letter_id = :letter, what = :what,
                   promised_on = :promised, due_on = :due, link = :link, contact_id = :contact, response_id = :response
             where id = :id and version = :seen
            """;

    static final String SETTLE = """
            update commitment set version = version + 1, state = :state, settled_on = :day::date, settled_by = :by::uuid,
                   proof_link = :link, proof = :proof where id = :id and version = :seen
            """;

    private CommitmentSql() {}

    /** Writes one down; {@code whose} is the column of who promised it. */
    static String write(String whose) {
        return """
                insert into commitment (id, version, %s, campaign_id, letter_id, what, promised_on, due_on, link, contact_id,
                                        response_id, recorded_by, recorded_at)
                select :id, 0, :by, g.id, :letter, :what, :promised, :due, :link, :contact, :response, :me, :now
                  from campaign g where g.id = :campaign
                on conflict (id) do nothing
                """.formatted(whose);
    }

    static @Nullable UUID record(@Nullable EvidenceId said, EvidenceId.Kind kind) {
        return said != null && said.kind() == kind ? said.id() : null;
    }
}
