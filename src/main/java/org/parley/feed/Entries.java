package org.parley.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.parley.contact.ContactKind;
import org.parley.contact.ContactSql;
import org.parley.followup.FollowUpSql;
import org.parley.followup.Priority;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what stands in a calendar. What is confidential, or rests on it, is never read, whatever its person may see in Parley; neither
 * is a text that names somebody who signs anonymously, nor what the person does not want out there.
 */
@Component
class Entries {

    /** The most that is read of each, the nearest to today first. */
    static final int MOST = 1_000;

    static final int DAYS_BEFORE = 31;
    static final int DAYS_AHEAD = 366;

    private static final int NAMED = 3;

    private static final String CHANGED = """
            coalesce((select e.at from audit_change h join audit_entry e on e.id = h.entry_id
                       where h.subject_id = %1$s.id and h.record_id = %1$s.id order by h.entry_id desc limit 1), %1$s.%2$s) as changed
            """;

    /** What those who sign anonymously are called, folded once and not for each text. */
    private static final String HUSHED = """
            with hushed as materialized (
                select distinct s.letter_id, fold(called) as called from signatory_listing s
                 cross join unnest(array[s.person_name, s.partner_name, s.acronym, s.display_name]) as called
                 where s.anonymous and :detail <> 'kind' and octet_length(called) > 2)
            """;

    /** Partners in a contact, but for those who sign something anonymously. */
    private static final String PARTNERS = """
            array(select distinct o.name from contact_attendee a join partner o on o.id = a.partner_id
                   where :detail = 'names' and a.contact_id = %s
                     and not exists (select from signatory s where s.partner_id = o.id and s.anonymous)
                   order by o.name limit :named)
            """;

    private static final String DUE = HUSHED + "select f.id, f.version, f.due_on, f.priority, "
            + CHANGED.formatted("f", "raised_at")
            + """
                 , case when :detail = 'kind' or exists (
                             select from hushed h where (f.letter_id is null or h.letter_id = f.letter_id)
                                and position(h.called in folded.text) > 0)
                        then '' else said.text end as what,
                   case when :detail <> 'names' then ''
                        when f.lawmaker_id is not null then l.name
                        when exists (select from contact c where c.id = f.contact_id and not
            """ + ContactSql.VISIBLE + """
                             ) then ''
                        when exists (select from contact_lawmaker p where p.contact_id = f.contact_id)
                        then (select string_agg(w.name, ', ' order by w.sort_name)
                                from (select distinct g.name, g.sort_name from contact_lawmaker p join lawmaker_listing g using (lawmaker_id)
                                       where p.contact_id = f.contact_id order by g.sort_name limit :named) w)
                        else array_to_string(
            """ + PARTNERS.formatted("f.contact_id") + """
                             , ', ') end as about,
                   case when :detail = 'kind' then '' else t.title end as letter,
                   case when :detail = 'kind' then '' else g.name end as campaign
              from (select f.* from follow_up f
                     where f.assignee_id = :me and f.done_at is null and f.due_on between :from and :to and
            """ + FollowUpSql.VISIBLE + """
                       and not exists (select from contact c where c.id = f.contact_id and c.confidential)
                       and not exists (select from contact_point q join contact c on c.id = q.contact_id
                                        where q.follow_up_id = f.id and c.confidential)
                     order by abs(f.due_on - :today::date), f.due_on, f.id limit :most) f
              left join reminder r on r.follow_up_id = f.id
              cross join lateral (
                  select case when r.says is not null and (:detail = 'text' or exists (
                                   select from reminder_signatory x join signatory s on s.id = x.signatory_id
                                    where x.follow_up_id = f.id and s.anonymous))
                              then r.says else f.what end as text offset 0) said
              cross join lateral (select fold(said.text) as text offset 0) folded
              left join lawmaker_listing l on l.lawmaker_id = f.lawmaker_id
              left join letter t on t.id = f.letter_id
              left join campaign g on g.id = f.campaign_id
            """;

    private static final String PLANNED =
            "select c.id, c.version, c.kind, c.happened_at, " + CHANGED.formatted("c", "recorded_at")
                    + ", " + PARTNERS.formatted("c.id") + " as partners"
                    + """
                 , array(select w.name from (select distinct l.name, l.sort_name from contact_lawmaker p
                                               join lawmaker_listing l using (lawmaker_id) where p.contact_id = c.id) w
                          where :detail = 'names' order by w.sort_name limit 1) as lawmakers,
                   (select count(distinct p.lawmaker_id) from contact_lawmaker p where p.contact_id = c.id) as people,
                   case when :detail = 'kind' then '' else t.title end as letter,
                   case when :detail = 'kind' then '' else g.name end as campaign
              from contact c
              join contact_account mine on mine.contact_id = c.id and mine.account_id = :me
              left join letter t on t.id = c.letter_id
              left join campaign g on g.id = c.campaign_id
             where c.planned and not c.confidential and c.happened_at between :earliest and :latest and
            """ + ContactSql.VISIBLE + """
             order by abs(extract(epoch from c.happened_at - :now)), c.id limit :most
            """;

    private final JdbcClient database;

    Entries(JdbcClient database) {
        this.database = database;
    }

    List<DueEntry> due(Reader reader, LocalDate today) {
        return asReader(DUE, reader)
                .param("today", today)
                .param("from", today.minusDays(DAYS_BEFORE))
                .param("to", today.plusDays(DAYS_AHEAD))
                .query(Entries::due)
                .list();
    }

    List<PlannedEntry> planned(Reader reader, Instant now) {
        return asReader(PLANNED, reader)
                .param("now", at(now))
                .param("earliest", at(now).minusDays(DAYS_BEFORE))
                .param("latest", at(now).plusDays(DAYS_AHEAD))
                .query(Entries::planned)
                .list();
    }

    /** Reads as whoever holds no role that sees more. */
    private JdbcClient.StatementSpec asReader(String sql, Reader reader) {
        return database.sql(sql)
                .param("me", reader.account())
                .param("manager", false)
                .param("detail", reader.detail().word())
                .param("named", NAMED)
                .param("most", MOST);
    }

    private static DueEntry due(ResultSet row, int number) throws SQLException {
        return new DueEntry(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getTimestamp("changed").toInstant(),
                row.getObject("due_on", LocalDate.class),
                Priority.of(row.getString("priority")).orElseThrow(),
                text(row, "what"),
                text(row, "about"),
                text(row, "letter"),
                text(row, "campaign"));
    }

    private static PlannedEntry planned(ResultSet row, int number) throws SQLException {
        List<String> lawmakers = List.of((String[]) row.getArray("lawmakers").getArray());
        List<String> partners = List.of((String[]) row.getArray("partners").getArray());
        int people = row.getInt("people");
        return new PlannedEntry(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getTimestamp("changed").toInstant(),
                row.getTimestamp("happened_at").toInstant(),
                ContactKind.of(row.getString("kind")).orElseThrow(),
                people > 0 ? lawmakers : partners.stream().limit(1).toList(),
                lawmakers.isEmpty() ? 0 : people - 1,
                people > 0 ? partners : partners.stream().skip(1).toList(),
                text(row, "letter"),
                text(row, "campaign"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
