package org.parley.report.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.parley.recipient.RecipientShow;
import org.parley.response.ResponseClass;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts recipients as they stood at the end of a period, by the conditions that every list uses. What a period ends with today, the
 * records say; for an earlier day it follows from the days of sending, of responses and of what was overruled.
 */
@Component
public class ReportedRecipients {

    private static final String SCOPE = """
            with scope as (
                select l.id, l.title, l.dated_on, l.answer_by from letter l
                 where l.campaign_id = :campaign and (:letter::uuid is null or l.id = :letter)),
            came as materialized (
                select e.recipient_id, min(e.received_on) filter (where k.counts = 'answered') as answered_on,
                       (array_agg(e.class order by e.received_on desc, e.id desc) filter (where k.counts = 'answered'))[1] as latest,
                       max(e.received_on) as last_on, (array_agg(k.counts order by k.strength desc))[1] as strongest
                  from scope s
                  join recipient r on r.letter_id = s.id
                  join response e on e.recipient_id = r.id and e.received_on <= :until
                  join response_class k on k.word = e.class and k.counts is not null
                 group by 1),
            """;

    private static final String NOW = SCOPE + """
            who as (
                select r.id, r.letter_id, r.parliament_id, r.lawmaker_id, r.name_as_sent, r.party_as_sent, r.reachable, r.sent_on, r.state,
                       r.supportive, c.answered_on, c.latest, c.last_on
                  from scope s
                  join recipient r on r.letter_id = s.id and r.state <> 'excluded'
                  left join came c on c.recipient_id = r.id)
            """;

    private static final String THEN = SCOPE + """
            who as (
                select r.id, r.letter_id, r.parliament_id, r.lawmaker_id, r.name_as_sent, r.party_as_sent, r.reachable,
                       case when r.sent_on <= :until then r.sent_on end as sent_on,
                       case when r.sent_on is null or r.sent_on > :until then 'chosen'
                            else coalesce(o.state, c.strongest,
                                          case when (r.no_reply_at at time zone :zone)::date <= :until then 'no reply' else 'sent' end)
                       end as state,
                       coalesce(c.latest = '%s', false) as supportive, c.answered_on, c.latest, c.last_on
                  from scope s
                  join recipient r on r.letter_id = s.id and r.state <> 'excluded'
                  left join came c on c.recipient_id = r.id
                  left join lateral (
                       select x.state from overruling x
                        where x.recipient_id = r.id and (x.overruled_at at time zone :zone)::date <= :until
                          and (x.lifted_at is null or (x.lifted_at at time zone :zone)::date > :until)
                        order by x.overruled_at desc limit 1) o on true)
            """.formatted(ResponseClass.SUPPORT.word());

    private static final String WHO_ANSWERED = """
            select n.name, coalesce(r.party_as_sent, '') as party, p.name as parliament, l.title, r.latest, r.answered_on
              from who r
              join scope l on l.id = r.letter_id
              join parliament p on p.id = r.parliament_id
              left join lawmaker_listing w on w.lawmaker_id = r.lawmaker_id
             cross join lateral (select coalesce(w.name, r.name_as_sent) as name) n
             where %s and r.latest is not null and n.name is not null and%sand%s
             order by p.name collate "und-x-icu", n.name collate "und-x-icu", l.dated_on, r.id
             limit :limit
            """.formatted(
                    RecipientShow.ANSWERED.condition(), Hidden.nameOpen("n.name"), Hidden.nameOpen("r.name_as_sent"));

    private final JdbcClient jdbc;

    ReportedRecipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who answered.
     *
     * @param name as they are called now, or were at sending where they are no lawmaker
     * @param latest what their latest answer was
     * @param day of their first
     */
    public record Answered(
            String name, String party, String parliament, String letter, ResponseClass latest, LocalDate day) {}

    /** By parliament, by name. */
    public List<Reach> parliaments(Span span) {
        return numbers(span, "p.id, p.name", " group by p.id, p.name order by p.name collate \"und-x-icu\", p.id");
    }

    /** By letter, the oldest first. */
    public List<Reach> letters(Span span) {
        return numbers(
                span,
                "l.id, l.title as name",
                " group by l.id, l.title, l.dated_on order by l.dated_on, l.title, l.id");
    }

    /** Who had answered at the end, so many of them at most. */
    public void eachAnswered(Span span, int limit, Consumer<Answered> reader) {
        span.ask(jdbc, who(span) + WHO_ANSWERED).param("limit", limit).query(row -> {
            reader.accept(new Answered(
                    row.getString("name"),
                    row.getString("party"),
                    row.getString("parliament"),
                    row.getString("title"),
                    ResponseClass.of(row.getString("latest")).orElseThrow(),
                    row.getObject("answered_on", LocalDate.class)));
        });
    }

    private List<Reach> numbers(Span span, String by, String end) {
        return span.ask(jdbc, who(span) + counts(by) + end)
                .param("today", span.until())
                .query(ReportedRecipients::reach)
                .list();
    }

    private static String counts(String by) {
        return """
            select %s, %s as addressed, %s as reachable, %s as sent, %s as acknowledged,
                   %s as answered, %s as no_reply, %s as overdue, %s as unreachable,
                   count(*) filter (where r.state = 'chosen') as waiting,
                   %s as supportive,
                   count(*) filter (where r.state = 'acknowledged' and r.last_on <= :until::date - 30) as quiet,
                   count(*) filter (where r.sent_on between :from and :until) as sent_within,
                   count(*) filter (where r.answered_on between :from and :until) as answered_within
              from who r
              join scope l on l.id = r.letter_id
              join parliament p on p.id = r.parliament_id
            """.formatted(
                        by,
                        how(RecipientShow.ADDRESSED),
                        how(RecipientShow.REACHABLE),
                        how(RecipientShow.SENT),
                        how(RecipientShow.ACKNOWLEDGED),
                        how(RecipientShow.ANSWERED),
                        how(RecipientShow.NO_REPLY),
                        how(RecipientShow.OVERDUE),
                        how(RecipientShow.UNREACHABLE),
                        how(RecipientShow.SUPPORTIVE));
    }

    private static String who(Span span) {
        return span.endsNow() ? NOW : THEN;
    }

    private static String how(RecipientShow show) {
        return "count(*) filter (where %s)".formatted(show.condition());
    }

    private static Reach reach(ResultSet row, int number) throws SQLException {
        return new Reach(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getLong("addressed"),
                row.getLong("reachable"),
                row.getLong("waiting"),
                row.getLong("unreachable"),
                row.getLong("sent"),
                row.getLong("acknowledged"),
                row.getLong("answered"),
                row.getLong("supportive"),
                row.getLong("no_reply"),
                row.getLong("overdue"),
                row.getLong("quiet"),
                row.getLong("sent_within"),
                row.getLong("answered_within"));
    }
}
