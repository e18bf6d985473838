-- Whether the last answer of a recipient was one of support is kept with them, beside the state, and follows from what came back as the
-- state does. What is not an answer, such as that a letter arrived, says nothing about it. It counts while they stand as answered.
alter table recipient add column supportive boolean not null default false;
comment on column recipient.supportive is 'the latest response that counts as an answer is one of support';

create function latest_answer(who uuid) returns text
    language sql stable
    return (select e.class from response e join response_class k on k.word = e.class
             where e.recipient_id = who and k.counts = 'answered' order by e.received_on desc, e.id desc limit 1);

drop trigger audit_insert on recipient;
drop trigger audit_update on recipient;
drop trigger audit_delete on recipient;
update recipient r set supportive = true
 where r.id in (select e.recipient_id from response e where e.class = 'support') and latest_answer(r.id) = 'support';
select audited('recipient', about => 'r.letter_id', aside => '{sort_name, search, party_today, reachable, overruled, supportive}');

create or replace function recipients_stand(ids uuid[]) returns void language plpgsql as $$
begin
    perform from recipient where id = any (ids) order by id for no key update;
    update recipient r
       set state = s.state, overruled = s.overruled, supportive = s.supportive,
           version = r.version + ((r.state, r.overruled) is distinct from (s.state, s.overruled))::integer
      from (select x.id, o.id is not null as overruled,
                   coalesce(o.state,
                       (select k.counts from response e join response_class k on k.word = e.class
                         where e.recipient_id = x.id and k.counts is not null order by k.strength desc limit 1),
                       case when x.no_reply_at is null then 'sent' else 'no reply' end) as state,
                   coalesce(latest_answer(x.id) = 'support', false) as supportive
              from recipient x
              left join overruling o on o.recipient_id = x.id and o.lifted_at is null
             where x.id = any (ids) and x.sent_on is not null) s
     where r.id = s.id and (r.state, r.overruled, r.supportive) is distinct from (s.state, s.overruled, s.supportive);
end $$;

create or replace view recipient_listing as
select r.id, r.version, r.letter_id, r.addressee_id, r.lawmaker_id, r.at_parliament_id, r.at_chamber_id, r.at_committee_id,
       r.parliament_id, r.chamber_id, r.channel_id, r.state, r.excluded_because, r.sent_on, r.sent_via,
       coalesce(r.name_as_sent, p.name, k.name, h.name, q.name)                  as name,
       r.sort_name,
       r.search,
       coalesce(r.party_as_sent, r.party_today) collate "und-x-icu"              as party,
       coalesce(r.chamber_as_sent, c.name, '') collate "und-x-icu"               as chamber,
       coalesce(r.constituency_as_sent, p.constituency, '') collate "und-x-icu"  as constituency,
       q.name collate "und-x-icu"                                                as parliament,
       r.reachable,
       r.supportive
  from recipient r
  left join parliament q on q.id = r.parliament_id
  left join chamber c on c.id = r.chamber_id
  left join lawmaker_listing p on p.lawmaker_id = r.lawmaker_id
  left join chamber h on h.id = r.at_chamber_id
  left join committee k on k.id = r.at_committee_id;
