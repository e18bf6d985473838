-- A letter to six parliaments with 10,000 recipients under parliaments, chambers, committees and names: half of them not sent to yet,
-- the others at every state, with contacts, responses and follow-ups. Run it in one transaction, after lawmakers.sql, as the owner of
-- the schema.
set local statement_timeout = 0;

insert into account (id, version, email, name, role)
select uuidv7(), 0, 'colleague' || n || '@network.example', 'Colleague ' || n, 'officer' from generate_series(1, 5) n;

insert into campaign (id, version, name, started_on, owner_id)
select uuidv7(), 0, 'Board', current_date - 60, id from account where role = 'administrator';

insert into letter (id, version, campaign_id, owner_id, title, kind, dated_on, answer_by)
select uuidv7(), 0, id, owner_id, 'To six parliaments', 'open letter', current_date - 50, current_date - 10
  from campaign where name = 'Board';

insert into letter_version (id, version, letter_id, language, text)
select uuidv7(), 0, id, 'en', 'Dear members, please act.' from letter where title = 'To six parliaments';

create temporary table six on commit drop as
select row_number() over (order by parliament_id) - 1 as n, parliament_id, id as chamber_id, uuidv7() as committee_id
  from (select distinct on (parliament_id) parliament_id, id from chamber where kind <> 'single' order by parliament_id, id) c
 order by parliament_id limit 6;

insert into committee (id, version, chamber_id, name) select committee_id, 0, chamber_id, 'Foreign Affairs ' || n from six;

create temporary table places on commit drop as
select n * 3 + kind as n, uuidv7() as addressee_id, parliament_id, chamber_id, committee_id, kind
  from six, generate_series(0, 2) kind;
insert into addressee (id, version, letter_id, position, parliament_id, chamber_id, committee_id)
select p.addressee_id, 0, l.id, p.n, case p.kind when 0 then p.parliament_id end, case p.kind when 1 then p.chamber_id end,
       case p.kind when 2 then p.committee_id end
  from places p, letter l where l.title = 'To six parliaments';

create temporary table chosen on commit drop as
select row_number() over (order by lawmaker_id) as n, uuidv7() as id, g.* from lawmaker_listing g limit 10000;

insert into recipient (id, version, letter_id, addressee_id, lawmaker_id, parliament_id, chamber_id, owner_id)
select c.id, 0, l.id, p.addressee_id, c.lawmaker_id, p.parliament_id, p.chamber_id,
       case when c.n % 10 < 4 then l.owner_id
            when c.n % 10 < 6 then (select a.id from account a where a.name = 'Colleague ' || 1 + c.n % 5) end
  from chosen c join places p on p.n = c.n % 18 join letter l on l.title = 'To six parliaments';

update recipient r
   set state = (array['sent', 'sent', 'sent', 'acknowledged', 'answered', 'returned'])[1 + c.n % 6], sent_on = current_date - 48,
       sent_by = l.owner_id, sent_via = 'email', name_as_sent = c.name, party_as_sent = c.party, chamber_as_sent = c.chamber,
       constituency_as_sent = c.constituency
  from chosen c, letter l
 where c.id = r.id and l.id = r.letter_id and c.n % 2 = 0;

insert into response (id, version, recipient_id, received_on, via, class, recorded_by)
select uuidv7(), 0, r.id, current_date - 40 + (c.n % 30)::integer, 'email',
       case r.state when 'answered' then 'support' when 'returned' then 'returned' else 'acknowledgement' end, r.sent_by
  from recipient r join chosen c on c.id = r.id where r.state in ('acknowledged', 'answered', 'returned');

create temporary table talks on commit drop as
select uuidv7() as id, c.lawmaker_id, r.letter_id, l.campaign_id, l.owner_id, c.n, again
  from chosen c join recipient r on r.id = c.id join letter l on l.id = r.letter_id, generate_series(1, 2) again
 where c.n % 3 = 0;
insert into contact (id, version, kind, direction, happened_at, campaign_id, letter_id, confidential, recorded_by)
select id, 0, 'call', 'we to them', now() - make_interval(hours => (n % 900 + again)::integer), campaign_id, letter_id, n % 10 = 0, owner_id
  from talks;
insert into contact_lawmaker (contact_id, lawmaker_id) select id, lawmaker_id from talks;

insert into follow_up (id, version, what, due_on, assignee_id, lawmaker_id, campaign_id, letter_id, recipient_id, raised_by)
select uuidv7(), 0, 'Call again', current_date - 10 + (c.n % 40)::integer, l.owner_id, c.lawmaker_id, l.campaign_id, l.id, r.id, l.owner_id
  from chosen c join recipient r on r.id = c.id join letter l on l.id = r.letter_id where c.n % 3 = 1;

insert into position (id, version, lawmaker_id, campaign_id, step, taken_on, basis, confidence, recorded_by, recorded_at)
select uuidv7(), 0, c.lawmaker_id, g.id, (array['champion', 'supporter', 'undecided', 'sceptic', 'opponent'])[1 + (c.n + again) % 5],
       current_date - 30 + again, case when c.n % 2 = 0 then 'public act' else 'private impression' end, 'likely', g.owner_id, now()
  from chosen c, campaign g, generate_series(1, 2) again where g.name = 'Board' and c.n % 3 <> 0;

analyze position, latest_position, account, campaign, letter, letter_version, addressee, committee, recipient, contact, contact_lawmaker, follow_up, response;
