package org.parley.goal;

import org.jspecify.annotations.Nullable;
import org.parley.contact.ContactKind;
import org.parley.position.Step;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.AnswerSql;
import org.parley.recipient.RecipientShow;
import org.parley.response.ResponseClass;

/**
 * What a goal counts, as SQL: rows of {@code id}, {@code since} and {@code until}, the days on which something began to count and
 * ceased to. What counts today has no {@code until}, so that the number, the list behind it and the days that led there are read from
 * the same rows. What of it may be read, a {@link GoalRule} says.
 */
public final class GoalSql {

    private static final String CHANGES = """
            select d.day, sum(d.change) as change
              from (select x.since, x.until, count(*) as n from (%s) x group by x.since, x.until) x
             cross join lateral (values (x.since, x.n), (x.until, -x.n)) d (day, change)
             where d.day is not null
             group by d.day
            having sum(d.change) <> 0
            """;

    /** Those who answered: from an index by the day that is kept with them, and of the few without one it is looked up. */
    private static final String ANSWERS = """
            select r.id, r.answered_on as since, null::date as until
              from recipient r join letter l on l.id = r.letter_id
             where l.campaign_id = :campaign and r.answered_on is not null and %1$s %%1$s
            union all
            select r.id, %2$s, null
              from recipient r join letter l on l.id = r.letter_id
             where l.campaign_id = :campaign and r.answered_on is null and %1$s %%1$s
            """.formatted(RecipientShow.ANSWERED.condition(), AnswerSql.DAY);

    /** Each answer that supports, until the next answer of the same recipient; who answered once has no next one. */
    private static final String SUPPORTIVE = """
            select r.id, r.answered_on as since, null::date as until
              from recipient r join letter l on l.id = r.letter_id
             where l.campaign_id = :campaign and r.answers = 1 and %2$s %%1$s
            union all
            select r.id, e.received_on, e.until
              from recipient r
              join letter l on l.id = r.letter_id
             cross join lateral (
                   select e.class, e.received_on, lead(e.received_on) over (order by e.received_on, e.id) as until
                     from response e
                     join response_class k on k.word = e.class and k.counts = 'answered'
                    where e.recipient_id = r.id) e
             where l.campaign_id = :campaign and r.answers > 1 and e.class = '%1$s' and %3$s %%1$s
            """.formatted(
            ResponseClass.SUPPORT.word(), RecipientShow.SUPPORTIVE.condition(), RecipientShow.ANSWERED.condition());

    private static final String MEETINGS = """
            select c.id, (c.happened_at at time zone :zone)::date as since, null::date as until
              from contact c
             where c.campaign_id = :campaign and c.kind = '%s' and not c.planned and %%s
            """.formatted(ContactKind.MEETING.word());

    private static final String COMMITMENTS = """
            select m.id, m.%s as since, null::date as until
              from commitment m
             where m.campaign_id = :campaign and m.removed_at is null and %s
            """;

    private static final String ACTIONS = """
            select a.id, a.acted_on as since, null::date as until
              from parliamentary_action a
             where a.removed_at is null
               and a.id in (select b.action_id from action_bearing b join letter t on t.id = b.letter_id
                             where t.campaign_id = :campaign and b.bearing in ('asked for', 'contributed'))
            """;

    /** Where lawmakers stand today, and where they stood before, until they were seen elsewhere or left their seat. */
    static final String STOOD = """
              select s.lawmaker_id as id, p.taken_on as since, null::date as until
                from latest_position s join position p on p.id = s.position_id
               where s.campaign_id = :campaign and s.step = any (:steps)
              union all
              select p.lawmaker_id, p.taken_on, coalesce(least(p.next, (p.past_at at time zone :zone)::date), p.taken_on)
                from (select p.*, lead(p.taken_on) over (partition by p.lawmaker_id order by p.taken_on, p.recorded_at, p.id) as next
                        from position p
                       where p.campaign_id = :campaign and p.removed_at is null) p
               where p.step = any (:steps) and not exists (select from latest_position s where s.position_id = p.id)
            """;

    private GoalSql() {}

    /**
     * By how much a goal changed on which day. Needs the parameters {@code campaign}, {@code place}, {@code kind}, {@code steps} and
     * {@code zone}, and those of the rule.
     */
    public static String changes(GoalDetails goal, GoalRule rule) {
        return CHANGES.replace("%s", counted(goal, rule));
    }

    /** The rows of a goal. Needs the same parameters. */
    static String counted(GoalDetails goal, GoalRule rule) {
        AddresseeKind place = goal.place() == null ? null : goal.place().kind();
        return switch (goal.measure()) {
            case ANSWERS -> ANSWERS.formatted(ofRecipients(place));
            case SUPPORTIVE -> SUPPORTIVE.formatted(ofRecipients(place));
            case MEETINGS -> MEETINGS.formatted(rule.contacts()) + ofMeetings(place);
            case COMMITMENTS -> COMMITMENTS.formatted("promised_on", rule.commitments()) + ofCommitments(place);
            case KEPT ->
                COMMITMENTS.formatted("settled_on", rule.commitments()) + " and m.state = 'kept'"
                        + ofCommitments(place);
            case ACTIONS -> ACTIONS + (goal.kind() == null ? "" : " and a.kind = :kind") + ofActions(place);
            case LAWMAKERS -> "select * from (" + rule.stood() + ") w where true" + ofLawmakers("w.id", place);
        };
    }

    /** Where lawmakers stand for a goal: at the step, or better. */
    public static String[] steps(@Nullable Step step) {
        return step == Step.SUPPORTER
                ? new String[] {Step.CHAMPION.word(), Step.SUPPORTER.word()}
                : new String[] {Step.CHAMPION.word()};
    }

    /** How a goal's rows {@code x} are shown: whose page each has, under which identity, its name and what tells it from others. */
    static String shown(Measure measure) {
        return switch (measure) {
            case ANSWERS, SUPPORTIVE -> """
                    select case when r.lawmaker_id is null then 'LETTER' else 'LAWMAKER' end as page, coalesce(r.lawmaker_id, l.id) as of,
                           r.name, concat_ws(' · ', nullif(r.party, ''), r.parliament, l.title) as detail, x.since, x.id
                      from x join recipient_listing r on r.id = x.id join letter l on l.id = r.letter_id
                    """;
            case MEETINGS -> """
                    select 'CONTACT' as page, c.id as of,
                           array_to_string(array(select w.name from (select distinct p.lawmaker_id from contact_lawmaker p
                                                                      where p.contact_id = c.id) p
                                                   join lawmaker_listing w using (lawmaker_id) order by w.sort_name limit 4), ', ') as name,
                           coalesce(t.title, '') as detail, x.since, x.id
                      from x join contact c on c.id = x.id left join letter t on t.id = c.letter_id
                    """;
            case COMMITMENTS, KEPT -> """
                    select 'COMMITMENT' as page, m.id as of, m.what as name,
                           coalesce(w.name, q.name, h.name, k.name, '') as detail, x.since, x.id
                      from x join commitment m on m.id = x.id
                      left join lawmaker_listing w on w.lawmaker_id = m.lawmaker_id
                      left join parliament q on q.id = m.parliament_id
                      left join chamber h on h.id = m.chamber_id
                      left join committee k on k.id = m.committee_id
                    """;
            case ACTIONS -> """
                    select 'ACTION' as page, a.id as of, a.title as name,
                           concat_ws(' · ', nullif(a.reference, ''), q.name, nullif(h.name, q.name)) as detail, x.since, x.id
                      from x join parliamentary_action a on a.id = x.id
                      join parliament q on q.id = a.parliament_id
                      left join chamber h on h.id = a.chamber_id
                    """;
            case LAWMAKERS -> """
                    select 'LAWMAKER' as page, w.lawmaker_id as of, w.name,
                           concat_ws(' · ', nullif(w.party, ''), nullif(w.parliament, '')) as detail, x.since, x.id
                      from x join lawmaker_listing w on w.lawmaker_id = x.id
                    """;
        };
    }

    private static String ofRecipients(@Nullable AddresseeKind place) {
        return switch (place) {
            case PARLIAMENT -> " and r.parliament_id = :place";
            case CHAMBER -> " and r.chamber_id = :place";
            case COMMITTEE -> " and (r.at_committee_id = :place or " + onCommittee("r.lawmaker_id") + ")";
            case LAWMAKER -> " and r.lawmaker_id = :place";
            case null -> "";
        };
    }

    private static String ofMeetings(@Nullable AddresseeKind place) {
        return place == null
                ? ""
                : " and exists (select from contact_lawmaker p where p.contact_id = c.id"
                        + ofLawmakers("p.lawmaker_id", place) + ")";
    }

    private static String ofCommitments(@Nullable AddresseeKind place) {
        return switch (place) {
            case PARLIAMENT -> """
                     and :place in (m.parliament_id, (select h.parliament_id from chamber h where h.id = m.chamber_id),
                                    (select h.parliament_id from committee k join chamber h on h.id = k.chamber_id
                                      where k.id = m.committee_id),
                                    (select w.parliament_id from lawmaker_listing w where w.lawmaker_id = m.lawmaker_id))
                    """;
            case CHAMBER -> """
                     and :place in (m.chamber_id, (select k.chamber_id from committee k where k.id = m.committee_id),
                                    (select w.chamber_id from lawmaker_listing w where w.lawmaker_id = m.lawmaker_id))
                    """;
            case COMMITTEE -> " and (m.committee_id = :place or " + onCommittee("m.lawmaker_id") + ")";
            case LAWMAKER -> " and m.lawmaker_id = :place";
            case null -> "";
        };
    }

    private static String ofActions(@Nullable AddresseeKind place) {
        return switch (place) {
            case PARLIAMENT -> " and a.parliament_id = :place";
            case CHAMBER -> " and a.chamber_id = :place";
            case COMMITTEE, LAWMAKER -> " and false";
            case null -> "";
        };
    }

    private static String ofLawmakers(String lawmaker, @Nullable AddresseeKind place) {
        return switch (place) {
            case PARLIAMENT -> seated(lawmaker, "parliament_id");
            case CHAMBER -> seated(lawmaker, "chamber_id");
            case COMMITTEE -> " and " + onCommittee(lawmaker);
            case LAWMAKER -> " and " + lawmaker + " = :place";
            case null -> "";
        };
    }

    private static String seated(String lawmaker, String where) {
        return " and exists (select from lawmaker_listing seat where seat.lawmaker_id = %s and seat.%s = :place)"
                .formatted(lawmaker, where);
    }

    private static String onCommittee(String lawmaker) {
        return "exists (select from committee_seat seat where seat.lawmaker_id = %s and seat.committee_id = :place)"
                .formatted(lawmaker);
    }
}
