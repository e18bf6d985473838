-- A campaign of four letters with as many recipients as the setting bench.recipients says, most of them sent, with responses of a third,
-- contacts with a tenth, of which three in ten are meetings, promises of a fiftieth, and actions. Run it in one transaction, after
-- lawmakers.sql, as the owner of the schema. What is kept with recipients is filled in here, but how many there are, which is measured.
set local statement_timeout = 0;
set local work_mem = '256MB';
set local maintenance_work_mem = '512MB';

alter table recipient disable trigger user;
alter table recipient enable trigger recipients_are_counted_insert;
alter table recipient enable trigger open_recipients_are_counted_insert;
alter table response disable trigger user;
alter table contact disable trigger user;
alter table contact_lawmaker disable trigger user;
alter table commitment disable trigger user;
alter table parliamentary_action disable trigger user;
alter table action_bearing disable trigger user;
alter table committee disable trigger user;
alter table committee_seat disable trigger user;

create temporary table wanted on commit drop as select current_setting('bench.recipients')::integer as n, 'To '
    || current_setting('bench.recipients') as name;

create temporary table bench_later on commit drop as
select case contype when 'f' then 2 else 1 end as turn, format('alter table recipient drop constraint %I', conname) as undo,
       format('alter table recipient add constraint %I %s', conname, pg_get_constraintdef(oid)) as redo
  from pg_constraint where contype in ('f', 'u') and conrelid = 'recipient'::regclass and (select n from wanted) > 100000
union all
select 1, format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
  from pg_index
 where indrelid = 'recipient'::regclass and (select n from wanted) > 100000
   and not exists (select from pg_constraint c where c.conindid = indexrelid and c.contype in ('p', 'u', 'x'));
do $$
declare
    undo text;
begin
    for undo in select l.undo from bench_later l order by turn desc loop
        execute undo;
    end loop;
end $$;

insert into campaign (id, version, name, started_on, owner_id)
select uuidv7(), 0, w.name, current_date - 200, a.id from wanted w, account a where a.role = 'administrator';

insert into letter (id, version, campaign_id, owner_id, title, kind, dated_on, answer_by)
select uuidv7(), 0, g.id, g.owner_id, 'Letter ' || i, 'open letter', current_date - 40 * i, current_date - 40 * i + 50
  from campaign g join wanted w on w.name = g.name, generate_series(1, least(4, (select ceil(n / 10.0)::integer from wanted))) i;

create temporary table its on commit drop as
select l.id as letter_id, l.campaign_id, l.owner_id, l.dated_on, row_number() over (order by l.dated_on) - 1 as k, count(*) over () as letters
  from letter l join campaign g on g.id = l.campaign_id join wanted w on w.name = g.name;

insert into addressee (id, version, letter_id, position, parliament_id)
select uuidv7(), 0, i.letter_id, row_number() over (), q.parliament_id
  from its i, (select distinct parliament_id from lawmaker_listing where parliament_id is not null) q;

insert into committee (id, version, chamber_id, name)
select uuidv7(), 0, h.id, 'Committee ' || i
  from chamber h, generate_series(1, 6) i
 where h.id in (select g.chamber_id from lawmaker_listing g) and not exists (select from committee k where k.name = 'Committee 1');
insert into committee_seat (lawmaker_id, committee_id)
select g.lawmaker_id, k.id
  from (select l.*, row_number() over (partition by chamber_id order by lawmaker_id) as n from lawmaker_listing l) g
  join (select k.*, row_number() over (partition by chamber_id order by id) as i from committee k) k
    on k.chamber_id = g.chamber_id and g.n <= 60 and (g.n % 6 + 1 = k.i or g.n % 5 + 1 = k.i)
on conflict do nothing;

create temporary table chosen on commit drop as
select row_number() over () as n, uuidv7() as id, i.letter_id, i.campaign_id, i.owner_id, i.dated_on, g.*
  from (select g.*, row_number() over (order by lawmaker_id) as m from lawmaker_listing g where parliament_id is not null) g
  join its i on g.m <= ceil((select n from wanted)::numeric / i.letters)
 limit (select n from wanted);

insert into recipient (id, version, letter_id, addressee_id, lawmaker_id, parliament_id, chamber_id, state, sent_on, sent_by, sent_via,
        name_as_sent, party_as_sent, chamber_as_sent, constituency_as_sent, sort_name, search, party_today, group_today, reachable,
        supportive, answered_on, answers)
select c.id, 0, c.letter_id, a.id, c.lawmaker_id, c.parliament_id, c.chamber_id, s.state,
       case when s.went then c.dated_on + 1 end, case when s.went then c.owner_id end, case when s.went then 'email' end,
       case when s.went then c.name end, case when s.went then c.party end, case when s.went then c.chamber end,
       case when s.went then c.constituency end, c.sort_name, c.search, c.party, c.political_group, c.writable,
       s.state = 'answered' and c.n % 3 = 0,
       case when s.state = 'answered' then c.dated_on + 2 + (c.n % 40)::integer end, (s.state = 'answered')::integer
  from chosen c
  join addressee a on a.letter_id = c.letter_id and a.parliament_id = c.parliament_id
 cross join lateral (select x.state, x.state <> 'chosen' as went from (select (array['sent', 'sent', 'sent', 'sent', 'sent', 'answered',
       'answered', 'acknowledged', 'chosen', 'sent'])[1 + c.n % 10] as state) x) s;

insert into response (id, version, recipient_id, letter_id, received_on, via, class, recorded_by)
select uuidv7(), 0, c.id, c.letter_id, c.dated_on + 2 + (c.n % 40)::integer, 'email',
       case when c.n % 10 = 7 then 'acknowledgement' when c.n % 3 = 0 then 'support' else 'refusal' end, c.owner_id
  from chosen c where c.n % 10 in (5, 6, 7);

create temporary table talks on commit drop as
select uuidv7() as id, c.n, c.lawmaker_id, c.letter_id, c.campaign_id, c.owner_id from chosen c where c.n % 10 = 4 or (select n from wanted) < 20;
insert into contact (id, version, kind, direction, happened_at, campaign_id, letter_id, confidential, recorded_by, notes)
select id, 0, (array['meeting', 'call', 'email', 'meeting', 'call', 'call', 'email', 'event', 'meeting', 'message'])[1 + n / 10 % 10],
       'together', now() - make_interval(hours => (n % 4000)::integer), campaign_id, letter_id, n % 50 = 4, owner_id,
       'They listened, asked for the documents of the trial, and want to hear of us again before the summer.'
  from talks;
insert into contact_lawmaker (contact_id, lawmaker_id) select id, lawmaker_id from talks;
insert into contact_lawmaker (contact_id, lawmaker_id)
select t.id, o.lawmaker_id from talks t join chosen o on o.n = t.n + 1 and o.lawmaker_id <> t.lawmaker_id where t.n % 100 = 4;

insert into meeting_place
select c.id, c.campaign_id, c.letter_id, c.confidential, false,
       coalesce(array_agg(distinct p.parliament_id) filter (where p.parliament_id is not null), '{}'),
       coalesce(array_agg(distinct seat_of(p.parliament_id, p.chamber_id, p.party) collate "C")
                    filter (where p.parliament_id is not null), '{}')
  from talks t join contact c on c.id = t.id
  left join contact_lawmaker w on w.contact_id = c.id
  left join lawmaker_listing p on p.lawmaker_id = w.lawmaker_id
 where c.kind = 'meeting'
 group by c.id;

insert into commitment (id, version, lawmaker_id, campaign_id, letter_id, what, promised_on, contact_id, state, settled_on, settled_by,
        proof, recorded_by, recorded_at)
select uuidv7(), 0, c.lawmaker_id, c.campaign_id, c.letter_id, 'Raise it with the minister', current_date - 60, t.id,
       case when c.n % 150 < 50 then 'kept' else 'open' end, case when c.n % 150 < 50 then current_date - 10 end,
       case when c.n % 150 < 50 then c.owner_id end, case when c.n % 150 < 50 then 'Their letter' else '' end, c.owner_id, now()
  from chosen c left join talks t on t.n = c.n where c.n % 50 in (4, 9) and c.n % 100 < 50 or (select n from wanted) < 20;

with acted as (
    insert into parliamentary_action (id, version, kind, title, parliament_id, chamber_id, acted_on, stage, recorded_by, recorded_at)
    select uuidv7(), 0, 'motion', 'Motion ' || c.n, c.parliament_id, c.chamber_id, current_date - 20, 'tabled', c.owner_id, now()
      from chosen c where c.n % 2000 = 1
    returning id)
insert into action_bearing (id, version, action_id, letter_id, bearing, said_by, said_at)
select uuidv7(), 0, a.id, i.letter_id, 'asked for', i.owner_id, now() from acted a, its i where i.k < 2;

do $$
declare
    redo text;
begin
    for redo in select l.redo from bench_later l order by turn loop
        execute redo;
    end loop;
end $$;

alter table recipient enable trigger user;
alter table response enable trigger user;
alter table contact enable trigger user;
alter table contact_lawmaker enable trigger user;
alter table commitment enable trigger user;
alter table parliamentary_action enable trigger user;
alter table action_bearing enable trigger user;
alter table committee enable trigger user;
alter table committee_seat enable trigger user;
