package org.parley.progress;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.commitment.CommitmentSql;
import org.parley.progress.Measure.Things;
import org.parley.recipient.AnswerSql;
import org.parley.recipient.RecipientShow;

/** The statements that list what a number counts, from the same conditions as the number. */
final class CountedSql {

    private static final String COMMITTEES =
            "select k.id from committee k join chamber h on h.id = k.chamber_id and h.parliament_id = :parliament";

    private static final String PARTY = "coalesce(r.party_as_sent, r.party_today) collate \"C\"";

    private static final String GROUP = "r.group_today";

    private CountedSql() {}

    /** How many there are. Recipients are kept counted, but for those on committees and for when they answered: these are looked up. */
    static String count(CountedFilter filter) {
        if (filter.measure().things() != Things.RECIPIENTS) {
            return "select count(*) from (" + ids(filter) + ") counted";
        }
        boolean kept = !(filter.place() instanceof Place.On) && filter.within() == null;
        return "select coalesce(sum(r.n), 0) from "
                + (kept ? "recipient_count" : "(select t.*, 1 as n from recipient t)")
                + " r join letter l on l.id = r.letter_id where "
                + (kept ? recipients(filter, "r.party", "r.political_group") : recipients(filter, PARTY, GROUP));
    }

    /** A page of recipients, by name: of each letter no more than the page can hold, so that none is sorted whole. */
    static String recipients(CountedFilter filter) {
        return """
                with page as materialized (
                    select r.id, r.sort_name, l.title
                      from letter l
                     cross join lateral (
                          select r.id, r.sort_name from recipient r
                           where r.letter_id = l.id and %s order by r.sort_name, r.id limit :offset + :limit) r
                     where %s
                     order by r.sort_name, r.id limit :limit offset :offset)
                select r.id, r.lawmaker_id, r.name, concat_ws(' · ', nullif(r.party, ''), nullif(r.chamber, '')) as beside,
                       r.parliament, r.state, r.sent_on as day, r.letter_id, p.title
                  from page p join recipient_listing r on r.id = p.id order by p.sort_name, p.id
                """.formatted(recipients(filter, PARTY, GROUP), ScoreSql.letters(filter.scope()));
    }

    /** A page of other things, the latest first. */
    static String things(CountedFilter filter) {
        return switch (filter.measure().things()) {
            case RECIPIENTS -> throw new IllegalArgumentException("recipients are listed by name");
            case MEETINGS -> """
                select c.id, null::uuid as lawmaker_id,
                       coalesce((select string_agg(n.name, ', ' order by n.name)
                                   from (select distinct p.name from contact_lawmaker w join lawmaker_listing p using (lawmaker_id)
                                          where w.contact_id = c.id order by 1 limit 5) n), '') as name,
                       left(c.notes, 160) as beside,
                       coalesce((select string_agg(n.parliament, ', ' order by n.parliament)
                                   from (select distinct p.parliament from contact_lawmaker w join lawmaker_listing p using (lawmaker_id)
                                          where w.contact_id = c.id and p.parliament <> '') n), '') as parliament,
                       '' as state, (c.happened_at at time zone :zone)::date as day, l.id as letter_id, l.title
                  from (%s) counted
                  join contact c on c.id = counted.id
                  left join letter l on l.id = c.letter_id
                 order by c.happened_at desc, c.id desc limit :limit offset :offset
                """;
            case COMMITMENTS -> """
                select m.id, null::uuid as lawmaker_id, m.what as name, coalesce(p.name, k.name, h.name, q.name) as beside,
                       coalesce(p.parliament, kq.name, hq.name, q.name) as parliament, %s as state, m.promised_on as day,
                       l.id as letter_id, l.title
                  from (%%s) counted
                  join commitment m on m.id = counted.id
                  left join letter l on l.id = m.letter_id
                  left join lawmaker_listing p on p.lawmaker_id = m.lawmaker_id
                  left join parliament q on q.id = m.parliament_id
                  left join chamber h on h.id = m.chamber_id
                  left join parliament hq on hq.id = h.parliament_id
                  left join committee k on k.id = m.committee_id
                  left join chamber kh on kh.id = k.chamber_id
                  left join parliament kq on kq.id = kh.parliament_id
                 order by m.promised_on desc, m.id desc limit :limit offset :offset
                """.formatted(CommitmentSql.STATE);
            case ACTIONS -> """
                select a.id, null::uuid as lawmaker_id, a.title || case when a.reference = '' then '' else ' (' || a.reference || ')' end
                       as name, case when h.name <> q.name then h.name else '' end as beside, q.name as parliament, a.stage as state,
                       a.acted_on as day, l.id as letter_id, l.title
                  from (%%s) counted
                  join parliamentary_action a on a.id = counted.id
                  join parliament q on q.id = a.parliament_id
                  left join chamber h on h.id = a.chamber_id
                  left join lateral (
                       select l.id, l.title from action_bearing b join letter l on l.id = b.letter_id
                        where b.action_id = a.id and b.bearing in ('asked for', 'contributed') and %s
                        order by l.dated_on, l.id limit 1) l on true
                 order by a.acted_on desc, a.id desc limit :limit offset :offset
                """.formatted(ScoreSql.letters(filter.scope()));
        };
    }

    /**
     * The identities of what a number counts, each once. Of several people, each sits in one chamber, party and group or in none; on
     * no committee is only what nobody belongs to who is on any.
     */
    static String ids(CountedFilter filter) {
        Things things = filter.measure().things();
        Division division = division(filter.place());
        boolean inside = division != null;
        String from = "select s.id from (" + ScoreSql.spots(things, filter.scope(), inside) + ") s"
                + ScoreSql.joins(division) + " where " + (filter.measure() == Measure.KEPT ? "s.kept" : "true");
        return switch (filter.place()) {
            case Place.Everywhere everywhere -> from + " group by s.id";
            case Place place
            when value(place) != null -> from + " and " + ScoreSql.place(division) + " = :place group by s.id";
            case Place place
            when inside && division != Division.COMMITTEES ->
                from + " and " + ScoreSql.place(division) + " is null group by s.id";
            case Place place -> from + " group by s.id having count(" + ScoreSql.place(division) + ") = 0";
        };
    }

    /** The parameters that say where. */
    static Map<String, @Nullable Object> where(Place place) {
        Map<String, @Nullable Object> where = new HashMap<>();
        where.put("parliament", place.parliament());
        where.put("place", value(place));
        return where;
    }

    private static String recipients(CountedFilter filter, String party, String political) {
        String group = filter.measure().show().map(RecipientShow::condition).orElseThrow();
        String where = switch (filter.place()) {
            case Place.Everywhere everywhere -> "true";
            case Place.Elsewhere elsewhere -> "false";
            case Place.In in -> "true";
            case Place.Sitting sitting ->
                sitting.chamber() == null ? "r.chamber_id is null" : "r.chamber_id = :place::uuid";
            case Place.Of of -> party + " = coalesce(:place, '')";
            case Place.InGroup sitting -> political + " = coalesce(:place, '')";
            case Place.On on -> on.committee() == null ? "not " + sits(COMMITTEES) : sits("select :place::uuid");
        };
        return "(" + group + ") and " + where
                + (filter.place().parliament() == null ? "" : " and r.parliament_id = :parliament")
                + (filter.within() == null ? "" : " and " + AnswerSql.DAY + " - r.sent_on <= :within") + " and "
                + ScoreSql.letters(filter.scope());
    }

    private static String sits(String committees) {
        return "(r.at_committee_id is not null and r.at_committee_id in (%1$s) or exists (select from committee_seat z"
                        .formatted(committees)
                + " where z.lawmaker_id = r.lawmaker_id and z.committee_id in (" + committees + ")))";
    }

    private static @Nullable Division division(Place place) {
        return switch (place) {
            case Place.Everywhere everywhere -> null;
            case Place.Elsewhere elsewhere -> null;
            case Place.In in -> null;
            case Place.Sitting sitting -> Division.CHAMBERS;
            case Place.Of of -> Division.PARTIES;
            case Place.InGroup group -> Division.GROUPS;
            case Place.On on -> Division.COMMITTEES;
        };
    }

    /** The place as {@link ScoreSql#place} writes it; null for what belongs to none. */
    private static @Nullable String value(Place place) {
        return switch (place) {
            case Place.Everywhere everywhere -> null;
            case Place.Elsewhere elsewhere -> null;
            case Place.In in -> in.parliament().toString();
            case Place.Sitting sitting -> text(sitting.chamber());
            case Place.Of of -> of.party().isEmpty() ? null : of.party();
            case Place.InGroup group -> group.group().isEmpty() ? null : group.group();
            case Place.On on -> text(on.committee());
        };
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
