-- An answer ends what somebody lets repeat also when the next one is being made at that moment: it waits until everything of the series
-- stands still, looks again, and closes what is there then.
create or replace function rules_follow_recipients() returns trigger language plpgsql as $$
declare
    still  bigint := -1;
    number bigint;
begin
    if not exists (select from rule) then
        return null;
    end if;
    loop
        perform from follow_up f
          where f.id in (
              with recursive series (id) as (
                  select s.follow_up_id
                    from rule_step s join became n on n.id = s.recipient_id join was o on o.id = n.id
                   where o.state = 'sent' and n.state in ('no reply', 'returned', 'acknowledged', 'answered')
                     and s.follow_up_id is not null
                  union all
                  select x.id from series m join follow_up x on x.made_from = m.id)
              select id from series)
          order by f.id for no key update of f;
        get diagnostics number = row_count;
        exit when number in (0, still);
        still := number;
    end loop;
    with recursive series (recipient_id, step, id) as (
        select s.recipient_id, s.step, s.follow_up_id
          from rule_step s join became n on n.id = s.recipient_id join was o on o.id = n.id
         where o.state = 'sent' and n.state in ('no reply', 'returned', 'acknowledged', 'answered') and s.follow_up_id is not null
        union all
        select x.recipient_id, x.step, f.id from series x join follow_up f on f.made_from = x.id),
    closed as (
        update follow_up f set done_at = now(), version = f.version + 1,
               done_by = coalesce(case when n.state = 'no reply' then n.no_reply_by end,
                                  (select e.recorded_by from response e where e.recipient_id = n.id
                                    order by e.recorded_at desc, e.id desc limit 1), f.assignee_id)
          from series x join became n on n.id = x.recipient_id
         where f.id = x.id and f.done_at is null
        returning x.recipient_id, x.step, f.done_at)
    update rule_step s set closed_at = c.done_at from closed c where s.recipient_id = c.recipient_id and s.step = c.step;
    with recursive series (recipient_id, step, closed_at, id) as (
        select s.recipient_id, s.step, s.closed_at, s.follow_up_id
          from rule_step s join became n on n.id = s.recipient_id join was o on o.id = n.id
         where n.state = 'sent' and o.state in ('no reply', 'returned', 'acknowledged', 'answered') and s.closed_at is not null
        union all
        select x.recipient_id, x.step, x.closed_at, f.id from series x join follow_up f on f.made_from = x.id),
    opened as (
        update follow_up f set done_at = null, done_by = null, version = f.version + 1
          from series x
         where f.id = x.id and f.done_at = x.closed_at
        returning x.recipient_id, x.step)
    update rule_step s set closed_at = null from opened o where s.recipient_id = o.recipient_id and s.step = o.step;
    return null;
end $$;
