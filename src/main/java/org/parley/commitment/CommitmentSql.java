package org.parley.commitment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.contact.ContactSql;
import org.parley.position.EvidenceId;

/** The statements that write commitments, and their row rule, said once for whoever reads them with SQL. */
public final class CommitmentSql {

    /**
     * Whether a person may see commitment {@code m}: what was said in a contact is seen by those who see the contact. Needs the
     * parameters of {@link ContactSql#VISIBLE}.
     */
    public static final String VISIBLE =
            " (m.contact_id is null or exists (select from contact c where c.id = m.contact_id and" + ContactSql.VISIBLE
                    + ")) ";

    /**
     * The same for statements that ask it of thousands: few contacts are hidden from anybody, so that those are looked for. Needs the
     * parameters of {@link ContactSql#VISIBLE}.
     */
    public static final String VISIBLE_AMONG_MANY =
            " (:manager or not exists (select from contact c where c.id = m.contact_id and (c.confidential or c.hushed)"
                    + " and not" + ContactSql.VISIBLE + ")) ";

    /**
     * How commitment {@code m} of {@code lawmaker_listing p} stands today: whose mandate ended let it lapse. What is settled
     * comes first, so that a count ends there and asks only of the rest whether a seat ended. Needs the parameter {@code today}.
     */
    public static final String STATE = """
            case when m.state <> 'open' then m.state
                 when isfinite(p.seated_until) and p.seated_until < :today and p.seated_until >= m.promised_on
                      and (m.outlives_on is null or m.outlives_on < p.seated_until) then 'lapsed'
                 else 'open' end""";

    static final String CORRECT = """
            update commitment set version = version + 1, campaign_id = :campaign, letter_id = :letter, what = :what,
                   promised_on = :promised, due_on = :due, link = :link, contact_id = :contact, response_id = :response
             where id = :id and version = :seen
            """;

    static final String SETTLE = """
            update commitment set version = version + 1, state = :state, settled_on = :day::date, settled_by = :by::uuid,
                   proof_link = :link, proof = :proof,
                   outlives_on = case when state = 'lapsed' and :state = 'open' then settled_on else outlives_on end
             where id = :id and version = :seen
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
