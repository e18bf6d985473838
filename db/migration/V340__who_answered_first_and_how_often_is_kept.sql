-- On which day each recipient answered first, and how often they answered, is kept with them, beside the state and what supports it, and
-- follows from what came back as those do. Days of answers are counted by the hundred thousand from an index alone, and only of those who
-- answered more than once does anybody have to read what came when.
alter table recipient
    add column answered_on date,
    add column answers integer not null default 0;
comment on column recipient.answered_on is 'the day of the first response that counts as an answer; null where there is none';
comment on column recipient.answers is 'how many responses count as answers';

drop trigger audit_insert on recipient;
drop trigger audit_update on recipient;
drop trigger audit_delete on recipient;
update recipient r set answered_on = a.day, answers = a.many
  from (select e.recipient_id, min(e.received_on) as day, count(*) as many
          from response e join response_class k on k.word = e.class and k.counts = 'answered'
         group by e.recipient_id) a
 where r.id = a.recipient_id and r.sent_on is not null;
select audited('recipient', about => 'r.letter_id',
    aside => '{sort_name, search, party_today, reachable, overruled, supportive, answered_on, answers}');

create or replace function recipients_stand(ids uuid[]) returns void language plpgsql as $$
begin
    perform from recipient where id = any (ids) order by id for no key update;
    update recipient r
       set state = s.state, overruled = s.overruled, supportive = s.supportive, answered_on = s.answered_on, answers = s.answers,
           version = r.version + ((r.state, r.overruled) is distinct from (s.state, s.overruled))::integer
      from (select x.id, o.id is not null as overruled,
                   coalesce(o.state,
                       (select k.counts from response e join response_class k on k.word = e.class
                         where e.recipient_id = x.id and k.counts is not null order by k.strength desc limit 1),
                       case when x.no_reply_at is null then 'sent' else 'no reply' end) as state,
                   coalesce(latest_answer(x.id) = 'support', false) as supportive, a.answered_on, a.answers
              from recipient x
              left join overruling o on o.recipient_id = x.id and o.lifted_at is null
             cross join lateral (
                   select min(e.received_on) as answered_on, count(*)::integer as answers
                     from response e join response_class k on k.word = e.class
                    where e.recipient_id = x.id and k.counts = 'answered') a
             where x.id = any (ids) and x.sent_on is not null) s
     where r.id = s.id
       and (r.state, r.overruled, r.supportive, r.answered_on, r.answers)
           is distinct from (s.state, s.overruled, s.supportive, s.answered_on, s.answers);
end $$;

create index recipient_answered on recipient (letter_id, parliament_id, supportive, answers, answered_on, sent_on) where state = 'answered';
