-- What the pictures of a campaign show beside its scoreboard: whom we had to do with when, follow-ups of a twentieth of the recipients
-- and after a fifth of the contacts, positions of a tenth of the people, a state in a thousand that somebody overruled, and goals. Run
-- it in one transaction, after progress.sql and with its setting bench.recipients, as the owner of the schema.
set local statement_timeout = 0;
set local work_mem = '256MB';

alter table follow_up disable trigger user;
alter table position disable trigger user;
alter table position enable trigger latest_positions_insert;
alter table overruling disable trigger user;
alter table overruling enable trigger recipients_stand_insert;
alter table recipient disable trigger user;
alter table recipient enable trigger recipients_are_counted_update;
alter table recipient enable trigger open_recipients_are_counted_update;
alter table goal disable trigger user;

create temporary table its on commit drop as
select g.id as campaign_id, g.owner_id from campaign g where g.name = 'To ' || current_setting('bench.recipients');
create temporary table theirs on commit drop as
select r.id, r.letter_id, r.lawmaker_id, r.parliament_id, r.chamber_id, r.state, i.campaign_id, i.owner_id,
       row_number() over (order by r.id) as n
  from its i join letter l on l.campaign_id = i.campaign_id join recipient r on r.letter_id = l.id;
analyze theirs;

insert into contact_with (subject_id, happened_at, contact_id)
select w.lawmaker_id, c.happened_at, c.id
  from its i join contact c on c.campaign_id = i.campaign_id join contact_lawmaker w on w.contact_id = c.id;

insert into follow_up (id, version, what, due_on, assignee_id, lawmaker_id, campaign_id, letter_id, recipient_id, done_at, done_by,
        raised_by, raised_at)
select uuidv7(), 0, 'Call the office', current_date - 30 + (n / 20 % 60)::integer, owner_id, lawmaker_id, campaign_id, letter_id, id,
       case when n % 40 = 1 then now() - make_interval(hours => (n / 20 % 1000)::integer) end, case when n % 40 = 1 then owner_id end,
       owner_id, now() - make_interval(hours => (1000 + n / 20 % 3000)::integer)
  from theirs where n % 20 = 1;
insert into follow_up (id, version, what, due_on, assignee_id, lawmaker_id, campaign_id, letter_id, contact_id, raised_by, raised_at)
select uuidv7(), 0, 'Send the documents', current_date - 20 + (c.n % 40)::integer, c.recorded_by,
       (select w.lawmaker_id from contact_lawmaker w where w.contact_id = c.id limit 1), c.campaign_id, c.letter_id, c.id, c.recorded_by,
       c.happened_at
  from (select k.*, row_number() over (order by k.id) as n from contact k join its i on i.campaign_id = k.campaign_id) c
 where c.n % 5 = 1;

create temporary table people on commit drop as
select lawmaker_id, campaign_id, owner_id, row_number() over (order by lawmaker_id) as n
  from (select distinct lawmaker_id, campaign_id, owner_id from theirs) t;
insert into position (id, version, lawmaker_id, campaign_id, step, taken_on, basis, confidence, recorded_by, recorded_at)
select uuidv7(), 0, p.lawmaker_id, p.campaign_id,
       (array['undecided', 'supporter', 'sceptic', 'champion', 'opponent'])[1 + (p.n / 10 + s.again) % 5],
       current_date - 150 + 100 * s.again + (p.n % 50)::integer, 'public act', 'sure', p.owner_id, now()
  from people p, generate_series(0, 1) s (again)
 where p.n % 10 = 1 and (s.again = 0 or p.n % 20 = 1);

insert into overruling (id, recipient_id, state, because, overruled_by, overruled_at)
select uuidv7(), id, case state when 'sent' then 'answered' else 'sent' end, 'They told us at the door', owner_id,
       now() - make_interval(days => (n % 30)::integer)
  from theirs where state in ('sent', 'answered') and n % 1000 in (3, 6);

insert into goal (id, version, campaign_id, measure, step, target, parliament_id, chamber_id, starts_on, due_on, recorded_by, recorded_at)
select uuidv7(), 0, i.campaign_id, g.measure, g.step, 1000, case g.place when 'parliament' then q.parliament_id end,
       case g.place when 'chamber' then q.chamber_id end, current_date - 190, current_date + 60, i.owner_id, now()
  from its i cross join lateral (select t.parliament_id, t.chamber_id from theirs t where t.chamber_id is not null order by t.n limit 1) q,
       (values ('answers', null, ''), ('answers', null, 'parliament'), ('supportive answers', null, ''), ('meetings', null, ''),
               ('kept commitments', null, ''), ('actions', null, ''), ('lawmakers', 'supporter', 'chamber')) g (measure, step, place);

alter table follow_up enable trigger user;
alter table position enable trigger user;
alter table overruling enable trigger user;
alter table recipient enable trigger user;
alter table goal enable trigger user;
