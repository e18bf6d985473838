package org.parley.progress;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.commitment.CommitmentSql;
import org.parley.contact.ContactSql;
import org.parley.progress.Measure.Things;
import org.parley.recipient.RecipientShow;

/**
 * Where what is counted lies, said once for numbers and for the lists behind them. Statements take the parameters {@code campaign} or
 * {@code letter}, {@code today}, {@code parliament}, and those of {@link ContactSql#VISIBLE}.
 */
final class ScoreSql {

    private ScoreSql() {}

    /** The letters in scope, as a condition on {@code letter l}. */
    static String letters(Scope scope) {
        return scope.letter() == null ? "l.campaign_id = :campaign" : "l.id = :letter";
    }

    /** Things, one row for each that makes one belong somewhere; a parliament narrows them to what belongs to it. */
    static String spots(Things things, Scope scope, boolean inParliament) {
        String about = scope.letter() == null ? "campaign_id = :campaign" : "letter_id = :letter";
        String all = switch (things) {
            case MEETINGS -> meetings(about);
            case COMMITMENTS -> commitments(about);
            case ACTIONS -> actions(letters(scope));
            case RECIPIENTS -> throw new IllegalArgumentException("recipients are counted as they change");
        };
        return inParliament ? "select * from (" + all + ") t where t.parliament_id = :parliament" : all;
    }

    /** The column of a place, as text; null stands for the parliaments themselves. */
    static String place(@Nullable Division division) {
        return switch (division) {
            case null -> "s.parliament_id::text";
            case CHAMBERS -> "s.chamber_id::text";
            case PARTIES -> "nullif(s.party, '')";
            case GROUPS -> "nullif(s.political_group, '')";
            case COMMITTEES -> "k.id::text";
        };
    }

    /** What has to be joined to things for that column. */
    static String joins(@Nullable Division division) {
        return division == Division.COMMITTEES ? """
                 left join committee_seat z on z.lawmaker_id = s.lawmaker_id
                 left join committee k on k.id = coalesce(s.committee_id, z.committee_id)
                       and k.chamber_id in (select h.id from chamber h where h.parliament_id = :parliament)
                """ : "";
    }

    /** Recipients by where they sit and in all, as they are kept counted. */
    static String recipients(Scope scope, @Nullable Division division) {
        String place = division == Division.COMMITTEES ? "null::text" : place(division);
        return told(Things.RECIPIENTS, """
                select r.place, case when grouping(r.place) = 1 then 'all' else 'row' end as part, %s
                  from (select s.letter_id, %s as place, s.state, s.reachable, s.supportive, sum(s.n) as n
                          from recipient_count s join letter l on l.id = s.letter_id
                         where %s%s
                         group by 1, 2, 3, 4, 5) r
                  join letter l on l.id = r.letter_id
                 group by grouping sets ((r.place), ())
                """.formatted(
                                sums("coalesce(sum(r.n) filter (where %s), 0)"),
                                place,
                                letters(scope),
                                division == null ? "" : " and s.parliament_id = :parliament"))
                + (division == Division.COMMITTEES ? " where g.part = 'all'" : "");
    }

    /** Recipients who sit on a committee of the parliament, or are one: once for each. */
    static String seated(Scope scope) {
        return """
            seats as materialized (
                select k.id as committee_id, s.lawmaker_id
                  from committee k
                  join chamber h on h.id = k.chamber_id and h.parliament_id = :parliament
                  join committee_seat s on s.committee_id = k.id),
            seated as materialized (
                select s.committee_id, r.id, r.letter_id, r.state, r.reachable, r.supportive
                  from seats s
                  join recipient r on r.lawmaker_id = s.lawmaker_id and r.parliament_id = :parliament
                  join letter l on l.id = r.letter_id and %1$s
                union
                select k.id, r.id, r.letter_id, r.state, r.reachable, r.supportive
                  from committee k
                  join chamber h on h.id = k.chamber_id and h.parliament_id = :parliament
                  join recipient r on r.at_committee_id = k.id and r.parliament_id = :parliament
                  join letter l on l.id = r.letter_id and %1$s),
            seated_once as (
                select id, letter_id, state, reachable, supportive, count(*) as places
                  from seated group by id, letter_id, state, reachable, supportive)
            """.formatted(letters(scope));
    }

    /** What {@link #seated} found: by committee, who sits on any, and who sits on several. */
    static String seatedCounts() {
        String counts = sums("count(*) filter (where %s)");
        return told(Things.RECIPIENTS, """
                select r.committee_id::text as place, 'row' as part, %1$s
                  from seated r join letter l on l.id = r.letter_id group by r.committee_id
                union all
                select null, 'placed', %1$s from seated_once r join letter l on l.id = r.letter_id
                union all
                select null, 'many', %1$s from seated_once r join letter l on l.id = r.letter_id where r.places > 1
                """.formatted(counts));
    }

    /** Things that belong to one place each. */
    static String single(Things things, Scope scope, @Nullable Division division) {
        return told(things, """
                select x.place, case when grouping(x.place) = 1 then 'all' else 'row' end as part, count(*) as n,
                       count(*) filter (where x.kept) as kept
                  from (select s.kept, %s as place from (%s) s) x
                 group by grouping sets ((x.place), ())
                """.formatted(place(division), spots(things, scope, division != null)));
    }

    /** Things that may belong to several places: where each lies, and of each the first and the last. To sit in no group is a place. */
    static String spread(Things things, Scope scope, Division division) {
        String place = division == Division.GROUPS ? "coalesce(s.political_group, '')" : place(division);
        return """
                %1$s_of as materialized (
                    select s.id, s.kept, %2$s collate "C" as place from (%3$s) s %4$s),
                %1$s_each as materialized (
                    select id, bool_or(kept) as kept, min(place) as first, max(place) as last from %1$s_of group by id)
                """.formatted(things.name(), place, spots(things, scope, true), joins(division));
    }

    /** What {@link #spread} found: those in one place at once, and the others by each of theirs. */
    static String spreadCounts(Things things) {
        return told(things, """
                select nullif(e.first, '') as place, 'row' as part, count(*) as n, count(*) filter (where e.kept) as kept
                  from %1$s_each e where e.first is not distinct from e.last group by e.first
                union all
                select nullif(o.place, ''), 'row', count(distinct o.id), count(distinct o.id) filter (where o.kept)
                  from %1$s_of o join %1$s_each e on e.id = o.id where e.first <> e.last and o.place is not null group by o.place
                union all
                select null, 'all', count(*), count(*) filter (where e.kept) from %1$s_each e
                union all
                select null, 'many', count(*), count(*) filter (where e.kept) from %1$s_each e where e.first <> e.last
                """.formatted(things.name()));
    }

    private static String sums(String sum) {
        return Measure.of(Things.RECIPIENTS).stream()
                .map(measure -> sum.formatted(
                                measure.show().map(RecipientShow::condition).orElseThrow())
                        + " as \"" + measure.word() + "\"")
                .collect(Collectors.joining(", "));
    }

    private static String meetings(String about) {
        return """
            select c.id, false as kept, w.lawmaker_id, null::uuid as committee_id, p.parliament_id, p.chamber_id, p.party,
                   p.political_group
              from contact c
              left join contact_lawmaker w on w.contact_id = c.id
              left join lawmaker_listing p on p.lawmaker_id = w.lawmaker_id
             where c.kind = 'meeting' and not c.planned and c.%s and""".formatted(about) + ContactSql.VISIBLE;
    }

    private static String commitments(String about) {
        return """
            select m.id, m.state = 'kept' as kept, m.lawmaker_id, m.committee_id,
                   coalesce(p.parliament_id, m.parliament_id, h.parliament_id, kh.parliament_id) as parliament_id,
                   coalesce(p.chamber_id, m.chamber_id, k.chamber_id) as chamber_id, p.party, p.political_group
              from commitment m
              left join lawmaker_listing p on p.lawmaker_id = m.lawmaker_id
              left join chamber h on h.id = m.chamber_id
              left join committee k on k.id = m.committee_id
              left join chamber kh on kh.id = k.chamber_id
             where m.removed_at is null and m.%s and""".formatted(about) + CommitmentSql.VISIBLE_AMONG_MANY;
    }

    private static String actions(String letters) {
        return """
            select a.id, false as kept, null::uuid as lawmaker_id, null::uuid as committee_id, a.parliament_id, a.chamber_id,
                   null::text as party, null::text as political_group
              from parliamentary_action a
             where a.removed_at is null
               and a.id in (select b.action_id from action_bearing b join letter l on l.id = b.letter_id
                             where b.bearing in ('asked for', 'contributed') and %s)
            """.formatted(letters);
    }

    /** One row for each measure. */
    static String told(Things things, String wide) {
        String measures = Measure.of(things).stream()
                .map(measure -> "('%s', g.%s)".formatted(measure.word(), column(measure)))
                .collect(Collectors.joining(", "));
        return "select v.measure, g.place, g.part, v.n from (" + wide + ") g cross join lateral (values " + measures
                + ") v (measure, n)";
    }

    private static String column(Measure measure) {
        return switch (measure.things()) {
            case RECIPIENTS -> "\"" + measure.word() + "\"";
            case MEETINGS, ACTIONS -> "n";
            case COMMITMENTS -> measure == Measure.KEPT ? "kept" : "n";
        };
    }
}
