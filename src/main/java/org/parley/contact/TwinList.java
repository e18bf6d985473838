package org.parley.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.contact.participant.Attendee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what may have been logged already, as far as the reader may know. */
@Component
class TwinList {

    private static final String FOUND = """
            select c.id, c.kind, c.happened_at, c.recorded_at, a.name as recorder,
                   left(coalesce(nullif(c.notes, ''),
                       (select q.text from contact_point q where q.contact_id = c.id and q.position = 0), ''), 240) as glance,
                   array(select distinct l.name from contact_lawmaker p join lawmaker_listing l using (lawmaker_id)
                          where p.contact_id = c.id and p.lawmaker_id = any (:lawmakers)
                         union
                         select coalesce(o.name, p.name) from contact_attendee p left join partner o on o.id = p.partner_id
                          where p.contact_id = c.id and (p.partner_id = any (:partners) or fold(p.name) = any (
                                select fold(name) from unnest(:names::text[]) name))
                          order by 1 limit 3) as lawmakers
              from contact c
              join account a on a.id = c.recorded_by
             where c.kind = :kind and c.id <> :id and c.happened_at >= :from and c.happened_at < :until
               and (exists (select from contact_lawmaker p where p.contact_id = c.id and p.lawmaker_id = any (:lawmakers))
                    or exists (select from contact_attendee p where p.contact_id = c.id
                                  and (p.partner_id = any (:partners) or fold(p.name) = any (
                                       select fold(name) from unnest(:names::text[]) name))))
               and %s
             order by c.recorded_at desc, c.id desc limit 5
            """.formatted(ContactSql.VISIBLE);

    private final JdbcClient jdbc;
    private final Actor actor;

    TwinList(JdbcClient jdbc, Actor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** Lets nobody else log one of this kind until this transaction ends: of two at the same moment, the second finds the first. */
    void waitForOthers(ContactKind kind) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('contact ' || :kind, 0))")
                .param("kind", kind.word())
                .query(row -> {});
    }

    /** Those that look like this one, on the same day on the actor's clock; without a lawmaker, those with the same others. */
    List<Twin> of(UUID id, ContactDetails details) {
        LocalDate day = details.happenedAt().atZone(actor.zone()).toLocalDate();
        List<Attendee> met = details.theirSide().isEmpty()
                ? details.attendees().stream().filter(Attendee::wasMet).toList()
                : List.of();
        return jdbc.sql(FOUND)
                .param("id", id)
                .param("kind", details.kind().word())
                .param("from", day.atStartOfDay(actor.zone()).toOffsetDateTime())
                .param("until", day.plusDays(1).atStartOfDay(actor.zone()).toOffsetDateTime())
                .param(
                        "lawmakers",
                        details.theirSide().stream()
                                .map(TheirSide::lawmakerId)
                                .distinct()
                                .toArray(UUID[]::new))
                .param(
                        "partners",
                        met.stream()
                                .map(Attendee::partnerId)
                                .filter(Objects::nonNull)
                                .toArray(UUID[]::new))
                .param(
                        "names",
                        met.stream()
                                .filter(one -> one.partnerId() == null)
                                .map(Attendee::name)
                                .toArray(String[]::new))
                .param("me", actor.id())
                .param("manager", actor.is(Roles.MANAGER))
                .query(TwinList::twin)
                .list();
    }

    private static Twin twin(ResultSet row, int number) throws SQLException {
        return new Twin(
                row.getObject("id", UUID.class),
                ContactKind.of(row.getString("kind")).orElseThrow(),
                row.getTimestamp("happened_at").toInstant(),
                Arrays.asList((String[]) row.getArray("lawmakers").getArray()),
                row.getString("recorder"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("glance"));
    }
}
