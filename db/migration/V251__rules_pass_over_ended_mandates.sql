-- A rule raises nothing about somebody who left the seat: what is open about them comes up for review instead. Of whom no seat is
-- known, nothing is known to have ended.
create or replace view rule_standing as
select r.id as recipient_id, r.letter_id, r.parliament_id, r.chamber_id, coalesce(x.raised_on, r.sent_on) as since,
       coalesce(x.step + 1, 0) as step, f.id is not null and f.done_at is null as busy
  from recipient r
  left join lateral (select * from rule_step s where s.recipient_id = r.id order by s.step desc limit 1) x on true
  left join follow_up f on f.id = x.follow_up_id
 where r.state = 'sent' and not r.overruled
   and not exists (select from lawmaker_listing p
                    where p.lawmaker_id = r.lawmaker_id and isfinite(p.seated_until) and p.seated_until < current_date);
