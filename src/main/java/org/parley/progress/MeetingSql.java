package org.parley.progress;

import org.jspecify.annotations.Nullable;
import org.parley.contact.ContactSql;
import org.parley.progress.Measure.Things;

/**
 * Counts meetings by the places that are kept with them. Whoever counts asks each of those that not everybody may see, and looks up who
 * was at those whose places are not known yet. Statements take the parameters of {@link ScoreSql}.
 */
final class MeetingSql {

    /** How long an identity is as text: a place is that of its parliament, that of its chamber or as many spaces, and a party. */
    private static final int ID = 36;

    private MeetingSql() {}

    /** How many meetings have the same places: parliaments, or places of one parliament; none for those that belong nowhere. */
    static String met(Scope scope, @Nullable Division division) {
        String about = scope.letter() == null ? "m.campaign_id = :campaign" : "m.letter_id = :letter";
        return """
                met as materialized (
                    select x.places, sum(x.n) as n
                      from (select m.%1$s as places, count(*) as n
                              from meeting_place m where %2$s and not m.stale and not m.guarded%3$s group by m.%1$s
                            union all
                            select m.%1$s, count(*)
                              from meeting_place m
                             where %2$s and not m.stale and m.guarded%3$s
                               and (:manager or exists (select from contact c where c.id = m.contact_id and %4$s)) group by m.%1$s
                            union all
                            select coalesce(array_agg(distinct %5$s) filter (where p.parliament_id is not null), '{}'), 1
                              from meeting_place m
                              join contact c on c.id = m.contact_id
                              left join contact_lawmaker w on w.contact_id = c.id
                              left join lawmaker_listing p on p.lawmaker_id = w.lawmaker_id
                             where %2$s and m.stale and %4$s group by c.id) x
                     group by x.places),
                met_at as materialized (%6$s)
                """.formatted(
                division == null ? "parliaments" : "places",
                about,
                division == null ? "" : " and :parliament = any (m.parliaments)",
                ContactSql.VISIBLE,
                division == null ? "p.parliament_id" : "seat_of(p.parliament_id, p.chamber_id, p.party) collate \"C\"",
                division == null ? "select places::text[] as places, n from met" : within(division));
    }

    private static String within(Division division) {
        return """
                select array(select distinct %1$s from unnest(m.places) s (seat)
                              where left(s.seat, %2$d) = :parliament::text) as places, m.n
                  from met m
                 where exists (select from unnest(m.places) s (seat) where left(s.seat, %2$d) = :parliament::text)
                """.formatted(place(division), ID);
    }

    /** What {@link #met} found: by each place, those that belong to none, all, and those that belong to several. */
    static String counts() {
        return ScoreSql.told(Things.MEETINGS, """
                select nullif(p.place, '') as place, 'row' as part, sum(m.n) as n
                  from met_at m cross join unnest(m.places) p (place) group by 1
                union all
                select null, 'row', coalesce(sum(n), 0) from met_at where cardinality(places) = 0
                union all
                select null, 'all', coalesce(sum(n), 0) from met_at
                union all
                select null, 'many', coalesce(sum(n), 0) from met_at where cardinality(places) > 1
                """);
    }

    /** What of a kept place is asked for; empty for who sits in none, which is a place as well. */
    private static String place(Division division) {
        return switch (division) {
            case CHAMBERS -> "btrim(substr(s.seat, %d, %d))".formatted(ID + 1, ID);
            case PARTIES -> "substr(s.seat, %d)".formatted(2 * ID + 1);
            case GROUPS, COMMITTEES ->
                throw new IllegalArgumentException("groups and committees are not kept with meetings");
        };
    }
}
