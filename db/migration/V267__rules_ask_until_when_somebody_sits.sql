-- A rule raises nothing about somebody who left the seat. Which day it is depends on where the parliament sits and is no business of
-- the database: whoever reads this says so. Of whom no seat is known, nothing is known to have ended.
create or replace view rule_standing as
select r.id as recipient_id, r.letter_id, r.parliament_id, r.chamber_id, coalesce(x.raised_on, r.sent_on) as since,
       coalesce(x.step + 1, 0) as step, f.id is not null and f.done_at is null as busy,
       case when isfinite(p.seated_until) then p.seated_until else 'infinity' end as seated_until
  from recipient r
  left join lateral (select * from rule_step s where s.recipient_id = r.id order by s.step desc limit 1) x on true
  left join follow_up f on f.id = x.follow_up_id
  left join lawmaker_listing p on p.lawmaker_id = r.lawmaker_id
 where r.state = 'sent' and not r.overruled;
comment on column rule_standing.seated_until is 'the last day of the latest mandate; infinity while it is open, or where none is known';
