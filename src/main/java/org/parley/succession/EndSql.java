package org.parley.succession;

import org.parley.commitment.CommitmentSql;
import org.parley.followup.FollowUpSql;

/** What is open with lawmakers, and after which end of a mandate it comes up. Every part carries the row rule of what it reads. */
final class EndSql {

    /** What is open with the lawmaker of end {@code e}: {@code since} says to which seat it belongs, {@code known_at} since when. */
    private static final String MATTER = """
            select f.lawmaker_id, 'follow-up' as thing, f.id, f.version, f.what as says, f.due_on as day, f.campaign_id,
                   f.assignee_id as whose, k.at as since, k.at as known_at, f.assignee_id = :me as mine
              from follow_up f
              cross join lateral (
                    select greatest(f.raised_at, max(r.decided_at)) as at from mandate_review r
                     where r.thing_id = f.id and r.choice = 'carry') k
             where f.done_at is null and f.lawmaker_id = e.lawmaker_id and
            """ + FollowUpSql.VISIBLE + """
            union all
            select m.lawmaker_id, 'commitment', m.id, m.version, m.what, m.due_on, m.campaign_id, m.recorded_by,
                   case when m.carried_from is null then m.promised_at else m.recorded_at end, m.recorded_at,
                   m.recorded_by = :me
                   or exists (select from campaign o where o.id = m.campaign_id and o.owner_id = :me)
                   or exists (select from letter o where o.id = m.letter_id and o.owner_id = :me)
              from commitment m
             where m.state = 'open' and m.removed_at is null and m.lawmaker_id = e.lawmaker_id and
            """ + CommitmentSql.VISIBLE + """
            union all
            select p.lawmaker_id, 'position', p.id, p.version, p.step, p.taken_on, p.campaign_id, p.recorded_by,
                   (p.taken_on + time '12:00') at time zone 'UTC', p.recorded_at, p.recorded_by = :me or g.owner_id = :me
              from latest_position x
              join position p on p.id = x.position_id
              join campaign g on g.id = p.campaign_id and (g.ends_on is null or g.ends_on >= :today)
             where x.lawmaker_id = e.lawmaker_id
            """;

    /**
     * What comes up after which end, and what was decided; needs {@code me}, {@code manager}, {@code today}, {@code soon} and
     * {@code lawmaker}. It begins at the ends, of which there are few, and looks up what is open with each of those people: what is open
     * with all the others is not read.
     */
    static final String OPEN =
            """
            with past as materialized (
            select * from mandate_end where ended_on <= :soon and (:lawmaker::uuid is null or lawmaker_id = :lawmaker)),
            open as materialized (
            select e.mandate_id, x.*
              from past e
             cross join lateral (
            """ + MATTER + """
             ) x
             where (x.since at time zone 'UTC')::date < e.cutoff
               and (x.thing <> 'commitment' or (x.since at time zone 'UTC')::date <= e.ended_on)
               and not exists (select from mandate_review r where r.mandate_id = e.mandate_id and r.thing_id = x.id)
               and x.known_at <= coalesce((select max(r.decided_at) from mandate_review r where r.mandate_id = e.mandate_id),
                                          'infinity')),
            decision as (
            select v.*, coalesce(f.campaign_id, m.campaign_id, p.campaign_id) as about_campaign
              from mandate_review v
              left join follow_up f on f.id = v.follow_up_id
              left join commitment m on m.id = v.commitment_id
              left join position p on p.id = v.position_id
             where (f.id is null or
            """ + FollowUpSql.VISIBLE + ") and (m.id is null or " + CommitmentSql.VISIBLE + """
            )),
            number as (
            select mandate_id, count(*) filter (where thing = 'follow-up') as follow_ups,
                   count(*) filter (where thing = 'commitment') as commitments, count(*) filter (where thing = 'position') as positions
              from open group by mandate_id)
            """;

    /** The ends that a filter means. */
    static final String CHOSEN = """
            , chosen as (
            select o.mandate_id from open o
             where (not :mine or o.mine or exists (select from recipient r where r.lawmaker_id = o.lawmaker_id and r.owner_id = :me))
               and (:campaign::uuid is null or o.campaign_id = :campaign) and :show <> 'decided'
            union
            select e.mandate_id from past e
             where :show in ('coming', 'both') and :campaign::uuid is null and e.ended_on between :today and :soon
               and exists (select from recipient r where r.lawmaker_id = e.lawmaker_id and r.owner_id is not null
                                                     and (not :mine or r.owner_id = :me))
            union
            select v.mandate_id from decision v
             where :show = 'decided' and (not :mine or v.decided_by = :me)
               and (:campaign::uuid is null or v.about_campaign = :campaign))
            """;

    /** The seats of those ends. */
    static final String SEATS = """
              from chosen c
              join mandate d on d.id = c.mandate_id and d.ended_on is not null
              join chamber h on h.id = d.chamber_id
              join parliament q on q.id = h.parliament_id
              join lawmaker_listing w on w.lawmaker_id = d.lawmaker_id
              left join number n on n.mandate_id = d.id
             where (:parliament::uuid is null or q.id = :parliament)
               and (:show not in ('review', 'coming') or (d.ended_on < :today) = (:show = 'review'))
            """;

    private EndSql() {}
}
