-- A history of 1,000,000 entries over three years: most of one record, some of 200, a few of 10,000. Run it in one transaction, after
-- board.sql, as the owner of the schema.
set local statement_timeout = 0;
alter table audit_entry disable trigger history_stays;
alter table audit_change disable trigger history_stays;

create temporary table people on commit drop as
select array(select id from account order by id) as accounts, array(select id from lawmaker order by id limit 20000) as lawmakers,
       array(select id from contact order by id limit 20000) as contacts,
       array(select id from follow_up order by id limit 20000) as follow_ups, array(select id from letter order by id) as letters;

create temporary table happened on commit drop as
select n, nextval('audit_entry_id_seq') as entry_id, now() + interval '1 hour' - (1000000 - n) * interval '94 seconds' as at,
       (array['recipient', 'recipient', 'recipient', 'recipient', 'follow_up', 'follow_up', 'contact', 'lawmaker', 'mandate', 'channel'])
           [1 + n % 10] as place,
       case when n % 20000 = 7 then 10000 when n % 500 = 7 then 200 else 1 end as records
  from generate_series(1, 1000000) n;
update happened set place = 'campaign' where n % 50000 = 13;

insert into audit_entry (id, at, act, actor_id, place, kind) overriding system value
select h.entry_id, h.at, uuidv7(), case when h.n % 7 <> 0 then p.accounts[1 + h.n % cardinality(p.accounts)] end, h.place, 'update'
  from happened h, people p;

insert into audit_change (entry_id, subject_id, record_id, hidden, was, became)
select h.entry_id, s.subject, case when h.place in ('lawmaker', 'contact', 'follow_up', 'campaign') then s.subject else uuidv7() end, false,
       '{"notes": "as it was"}', '{"notes": "as it became"}'
  from happened h cross join people p cross join generate_series(1, h.records) m
 cross join lateral (select case h.place
       when 'recipient' then p.letters[1 + h.n % cardinality(p.letters)]
       when 'follow_up' then p.follow_ups[1 + (h.n + m) % cardinality(p.follow_ups)]
       when 'contact' then p.contacts[1 + (h.n + m) % cardinality(p.contacts)]
       else p.lawmakers[1 + (h.n * 31 + m) % cardinality(p.lawmakers)] end as subject) s;

alter table audit_entry enable trigger history_stays;
alter table audit_change enable trigger history_stays;
