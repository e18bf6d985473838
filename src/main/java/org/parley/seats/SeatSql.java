package org.parley.seats;

import org.parley.contact.ContactSql;
import org.parley.recipient.RecipientShow;

/** Who sits in a chamber today, and what their seats show, in one statement each. */
final class SeatSql {

    /** Those who sit in it; the parameters are {@code chamber} and {@code today}. */
    private static final String SEATED = """
            select p.lawmaker_id, p.name, p.sort_name, p.constituency,
                   coalesce(nullif(p.political_group, ''), p.party) as bloc
              from lawmaker_listing p
             where p.chamber_id = :chamber and p.seated_until >= :today
            """;

    private static final String STATE = """
            left join lateral (
                 select coalesce((array['chosen', 'returned', 'no-reply', 'sent', 'acknowledged', 'answered'])[max(array_position(
                            array['chosen', 'returned', 'no reply', 'sent', 'acknowledged', 'answered'], r.state))], 'none') as value
                        %s
                   from recipient r join letter l on l.id = r.letter_id
                  where r.lawmaker_id = s.lawmaker_id and l.campaign_id = :campaign and (:letter::uuid is null or l.id = :letter)
                    and r.state <> 'excluded') x on true
            """;

    private static final String COURSES = """
            , jsonb_agg(jsonb_build_object(
                'sent', r.sent_on,
                'silent', (r.no_reply_at at time zone :zone)::date,
                'came', (select jsonb_agg(jsonb_build_array(e.received_on, k.counts))
                           from response e join response_class k on k.word = e.class
                          where e.recipient_id = r.id and k.counts is not null),
                'said', (select jsonb_agg(jsonb_build_array((o.overruled_at at time zone :zone)::date,
                                              (o.lifted_at at time zone :zone)::date, replace(o.state, ' ', '-'))
                                          order by o.overruled_at)
                           from overruling o where o.recipient_id = r.id)))::text as days
            """;

    private static final String POSITION = """
            left join latest_position y on y.campaign_id = :campaign and y.lawmaker_id = s.lawmaker_id
            left join lateral (select coalesce(y.step, 'unknown') as value %s) x on true
            """;

    private static final String STEPS = """
            , (select jsonb_agg(jsonb_build_array(t.taken_on, t.step) order by t.taken_on, t.recorded_at, t.id)
                 from position t
                where t.campaign_id = :campaign and t.lawmaker_id = s.lawmaker_id and t.removed_at is null
                  and t.past_at is null)::text as days
            """;

    private static final String CONTACT = """
            left join lateral (
                 select case when max(d.day) > :today::date - %d then 'month' when max(d.day) > :today::date - %d then 'quarter'
                             when max(d.day) is not null then 'older' else 'never' end as value
                        %%s
                   from (select distinct (c.happened_at at time zone :zone)::date as day
                           from contact_lawmaker w join contact c on c.id = w.contact_id
                          where w.lawmaker_id = s.lawmaker_id and c.happened_at <= :now and not c.planned
                            and case when :letter::uuid is null then c.campaign_id = :campaign else c.letter_id = :letter end
                            and %s) d) x on true
            """.formatted(Shown.MONTH, Shown.QUARTER, ContactSql.VISIBLE);

    private static final String MET = ", jsonb_agg(d.day)::text as days";

    private static final String CHANNEL = """
            left join lateral (
                 select case when bool_or(c.kind = 'email' and c.state = 'works') then 'email-works'
                             when bool_or(c.kind = 'email' and c.state = 'unverified') then 'email'
                             when bool_or(c.kind in ('web form', 'post', 'fax') and c.state <> 'bounced') then 'other'
                             when bool_or(c.kind in ('email', 'web form', 'post', 'fax')) then 'bounced'
                             else 'unknown' end as value
                        %s
                   from channel c where c.lawmaker_id = s.lawmaker_id) x on true
            """;

    private SeatSql() {}

    /** The statement that reads everybody with what their seat showed on which day, beside the chamber and the place of their party. */
    static String picture(Shown by) {
        return """
            select h.name as chamber, h.seats, h.non_voting_seats, q.name as parliament, coalesce(y.layout, '') as layout, v.*
              from chamber h
              join parliament q on q.id = h.parliament_id
              left join chamber_layout y on y.chamber_id = h.id
              left join (select s.*, x.value, x.days, coalesce(nullif(n.label, ''), s.bloc) as label, n.place,
                                coalesce(n.side, '') as side
                           from (%s limit :most) s
                           left join chamber_party n on n.chamber_id = :chamber and n.folded = fold(s.bloc)
                           %s) v on true
             where h.id = :chamber
             order by v.sort_name, v.lawmaker_id
            """.formatted(
                        SEATED,
                        switch (by) {
                            case STATE -> STATE.formatted(COURSES);
                            case POSITION -> POSITION.formatted(STEPS);
                            case CONTACT -> CONTACT.formatted(MET);
                            case CHANNEL -> CHANNEL.formatted(", null as days");
                        });
    }

    /** Who is meant by a filter, as {@code v} with the columns {@code lawmaker_id}, {@code sort_name}, {@code bloc} and {@code value}. */
    static String list(Shown by) {
        String value = switch (by) {
            case STATE -> STATE;
            case POSITION -> POSITION;
            case CONTACT -> CONTACT;
            case CHANNEL -> CHANNEL;
        };
        return " from (select s.*, x.value from (" + SEATED + ") s " + value.formatted("") + """
                ) v
                 where (:values::text[] is null or v.value = any (:values)) and (:party::text is null or v.bloc = :party)
                """;
    }

    /** The chambers in which recipients sit, those with the most first. */
    static final String CHAMBERS = """
            select h.id, h.name, q.name as parliament, n.many, n.sent, n.answered
              from (select r.chamber_id, sum(r.n) as many, coalesce(sum(r.n) filter (where %s), 0) as sent,
                           coalesce(sum(r.n) filter (where %s), 0) as answered
                      from recipient_count r join letter l on l.id = r.letter_id
                     where l.campaign_id = :campaign and (:letter::uuid is null or l.id = :letter)
                       and r.chamber_id is not null and r.state <> 'excluded'
                     group by r.chamber_id having sum(r.n) > 0) n
              join chamber h on h.id = n.chamber_id
              join parliament q on q.id = h.parliament_id
             order by n.many desc, q.name, h.name, h.id
            """.formatted(RecipientShow.SENT.condition(), RecipientShow.ANSWERED.condition());
}
