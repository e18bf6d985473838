-- A campaign with one letter that has every lawmaker with a seat as a recipient, all of them sent. Run it in one transaction, after
-- lawmakers.sql, as the owner of the schema.
set local statement_timeout = 0;
set local work_mem = '256MB';
set local maintenance_work_mem = '512MB';

create temporary table bench_later on commit drop as
select case contype when 'f' then 2 else 1 end as turn, format('alter table recipient drop constraint %I', conname) as undo,
       format('alter table recipient add constraint %I %s', conname, pg_get_constraintdef(oid)) as redo
  from pg_constraint where contype in ('f', 'u') and conrelid = 'recipient'::regclass
union all
select 1, format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
  from pg_index
 where indrelid = 'recipient'::regclass
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
select uuidv7(), 0, 'Everybody', current_date - 60, id from account;

insert into letter (id, version, campaign_id, owner_id, title, kind, dated_on, answer_by)
select uuidv7(), 0, id, owner_id, 'To everybody', 'open letter', current_date - 50, current_date - 10
  from campaign where name = 'Everybody';

insert into addressee (id, version, letter_id, position, parliament_id)
select uuidv7(), 0, l.id, row_number() over (), p.id from letter l, parliament p where l.title = 'To everybody';

insert into recipient (id, version, letter_id, addressee_id, lawmaker_id, parliament_id, chamber_id, state, sent_on, sent_by, sent_via,
        name_as_sent, party_as_sent, chamber_as_sent, constituency_as_sent)
select uuidv7(), 0, l.id, a.id, g.lawmaker_id, g.parliament_id, g.chamber_id,
       (array['sent', 'sent', 'sent', 'acknowledged', 'answered'])[1 + abs(hashint4(row_number() over ()::integer)) % 5],
       l.dated_on, l.owner_id, 'email', g.name, g.party, g.chamber, g.constituency
  from letter l
  join addressee a on a.letter_id = l.id
  join lawmaker_listing g on g.parliament_id = a.parliament_id
 where l.title = 'To everybody';

do $$
declare
    redo text;
begin
    for redo in select l.redo from bench_later l order by turn loop
        execute redo;
    end loop;
end $$;
analyze campaign, letter, addressee, recipient;
