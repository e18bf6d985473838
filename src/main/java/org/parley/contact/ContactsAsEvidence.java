package org.parley.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.position.Evidence;
import org.parley.position.EvidenceId;
import org.parley.position.EvidenceSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contacts show where somebody stands, to those who may see them. */
@Component
class ContactsAsEvidence implements EvidenceSource {

    private static final String SEEN =
            "select c.id, c.kind, c.happened_at, left(c.notes, 240) as glance from contact c where "
                    + ContactSql.VISIBLE;

    private final JdbcClient jdbc;
    private final Actor actor;

    ContactsAsEvidence(JdbcClient jdbc, Actor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public EvidenceId.Kind kind() {
        return EvidenceId.Kind.CONTACT;
    }

    @Override
    public List<Evidence> seen(Collection<UUID> records) {
        return asMe(SEEN + " and c.id = any (:ids)")
                .param("ids", records.toArray(UUID[]::new))
                .query(this::evidence)
                .list();
    }

    @Override
    public List<Evidence> with(UUID lawmaker, int limit) {
        return asMe(SEEN + """
                         and c.id in (select p.contact_id from contact_lawmaker p where p.lawmaker_id = :lawmaker)
                       order by c.happened_at desc, c.id desc limit :limit
                      """)
                .param("lawmaker", lawmaker)
                .param("limit", limit)
                .query(this::evidence)
                .list();
    }

    private JdbcClient.StatementSpec asMe(String sql) {
        return jdbc.sql(sql).param("me", actor.id()).param("manager", actor.is(Roles.MANAGER));
    }

    private Evidence evidence(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Evidence(
                new EvidenceId(EvidenceId.Kind.CONTACT, id),
                row.getObject("happened_at", OffsetDateTime.class)
                        .atZoneSameInstant(actor.zone())
                        .toLocalDate(),
                ContactKind.of(row.getString("kind")).orElseThrow().key(),
                row.getString("glance").lines().findFirst().orElse(""),
                "contacts/" + id);
    }
}
