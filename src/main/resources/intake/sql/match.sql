-- Finds out who the people of a list are. Works on temporary tables that end with the transaction; writes nothing else.

-- Where a line's seat is: what the list writes, looked up once per way of writing it.
create temporary table place on commit drop as
select said.parliament, said.chamber, found.parliament_id, seat.chamber_id,
       case when found.parliament_id is null then 'intake.fault.parliament-unknown'
            when seat.chamber_id is not null then ''
            when said.chamber = '' then 'intake.fault.chamber-missing'
            else 'intake.fault.chamber-unknown' end as reason
  from (select distinct parliament, chamber from intake_row where intake_id = :run) said
  left join lateral (
        select cast(:parliament as uuid) as parliament_id where said.parliament = ''
        union all
        (select parliament_id from parliament_alias where said.parliament <> '' and folded = fold(said.parliament)
         union all
         select id from parliament where said.parliament <> ''
            and (code = lower(said.parliament) or fold(name) = fold(said.parliament))
         limit 1)
        limit 1) found on true
  left join lateral (
        select id as chamber_id from chamber
         where said.chamber = '' and id = cast(:chamber as uuid) and parliament_id = found.parliament_id
        union all
        (select min(id::text)::uuid from chamber
          where said.chamber = '' and cast(:chamber as uuid) is null and parliament_id = found.parliament_id
            and source not like 'historical:%'
         having count(*) = 1)
        union all
        (select chamber_id from chamber_alias
          where said.chamber <> '' and parliament_id = found.parliament_id and folded = fold(said.chamber)
         union all
         select id from chamber
          where said.chamber <> '' and parliament_id = found.parliament_id
            and (code = lower(said.chamber) or fold(name) = fold(said.chamber) or fold(native_name) = fold(said.chamber))
         limit 1)
        limit 1) seat on true;

-- Lines whose seat is known. A person is called by their first line.
create temporary table entry on commit drop as
select r.line, min(r.line) over (partition by r.person_key) as person, p.chamber_id
  from intake_row r
  join place p on p.parliament = r.parliament and p.chamber = r.chamber
 where r.intake_id = :run and p.reason = '';
create index on entry (line);
analyze entry;

create temporary table person on commit drop as
select person, count(*)::int as lines from entry group by person;
create index on person (person);
analyze person;

create temporary table foreign_id on commit drop as
select distinct e.person, i.scheme, i.value
  from entry e
  join intake_row r on r.intake_id = :run and r.line = e.line
 cross join unnest(r.id_schemes, r.id_values) as i (scheme, value);
analyze foreign_id;

create temporary table way on commit drop as
select distinct on (e.person, w.kind, lower(w.value)) e.person, w.kind, w.value, w.label
  from entry e
  join intake_row r on r.intake_id = :run and r.line = e.line
 cross join unnest(r.channel_kinds, r.channel_values, r.channel_labels) as w (kind, value, label)
 order by e.person, w.kind, lower(w.value), e.line;
analyze way;

-- What speaks for whom: an id, then an e-mail address, then a name in the same chamber. The next is asked where the one before is silent.
create temporary table candidate on commit drop as
select distinct f.person, x.lawmaker_id, 'id' as via
  from foreign_id f
  join lawmaker_external_id x on x.scheme = f.scheme and x.value = f.value;
analyze candidate;

create temporary table unmatched on commit drop as
select p.person from person p where not exists (select from candidate c where c.person = p.person);
analyze unmatched;

insert into candidate
select distinct u.person, c.lawmaker_id, 'email'
  from unmatched u
  join way w on w.person = u.person and w.kind = 'email'
  join channel c on c.kind = 'email' and c.lawmaker_id is not null and lower(c.value) = lower(w.value);

delete from unmatched u where exists (select from candidate c where c.person = u.person);
analyze unmatched;
analyze candidate;

-- Whether the one who was found by id or address is surely the same person, and if not, why.
create temporary table judged on commit drop as
select c.person, c.lawmaker_id,
       case
         when count(*) over (partition by c.person) > 1 and c.via = 'id' then 'intake.doubt.ids-disagree'
         when count(*) over (partition by c.person) > 1 then 'intake.doubt.several'
         when count(*) over (partition by c.lawmaker_id) > 1 then 'intake.doubt.taken'
         when r.born_on <> l.born_on then 'intake.doubt.birthday'
         when r.official_name = l.official_name then ''
         when string_to_array(fold(r.official_name), ' ') && string_to_array(fold(l.official_name), ' ') then ''
         when c.via = 'id' then 'intake.doubt.id-other-name'
         else 'intake.doubt.email-other-name' end as reason
  from candidate c
  join intake_row r on r.intake_id = :run and r.line = c.person
  join lawmaker l on l.id = c.lawmaker_id;
analyze judged;

-- By name only who is not surely somebody else of this list.
create temporary table namesake on commit drop as
with known as materialized (
    select distinct m.chamber_id, m.lawmaker_id, fold(l.official_name) as name
      from (select distinct e.chamber_id from unmatched u join entry e on e.person = u.person) here
      join mandate m on m.chamber_id = here.chamber_id
      join lawmaker l on l.id = m.lawmaker_id
     where not exists (select from judged j where j.lawmaker_id = m.lawmaker_id and j.reason = '')),
wanted as materialized (
    select e.person, e.chamber_id, fold(r.official_name) as name
      from unmatched u
      join entry e on e.person = u.person
      join intake_row r on r.intake_id = :run and r.line = e.line
     where exists (select from known))
select distinct w.person, k.lawmaker_id
  from wanted w
  join known k on k.chamber_id = w.chamber_id and k.name = w.name;
analyze namesake;

insert into judged
select c.person, c.lawmaker_id,
       case
         when count(*) over (partition by c.person) > 1 then 'intake.doubt.several'
         when count(*) over (partition by c.lawmaker_id) > 1
              or exists (select from candidate d where d.lawmaker_id = c.lawmaker_id) then 'intake.doubt.taken'
         when r.born_on <> l.born_on then 'intake.doubt.birthday'
         when exists (select from foreign_id f join lawmaker_external_id x on x.lawmaker_id = l.id and x.scheme = f.scheme
                       where f.person = c.person and x.value <> f.value) then 'intake.doubt.other-id'
         when r.born_on = l.born_on then ''
         when exists (select from mandate m
                        join entry e on e.person = c.person and e.chamber_id = m.chamber_id
                        join intake_row s on s.intake_id = :run and s.line = e.line
                       where m.lawmaker_id = l.id and s.constituency <> '' and fold(s.constituency) = fold(m.constituency))
              then ''
         else 'intake.doubt.name-only' end
  from namesake c
  join intake_row r on r.intake_id = :run and r.line = c.person
  join lawmaker l on l.id = c.lawmaker_id;

create temporary table outcome on commit drop as
select p.person, p.lines, j.lawmaker_id,
       case when j.person is null then 'new' when j.reason = '' then 'same' else 'doubt' end as outcome,
       coalesce(j.reason, '') as reason
  from person p
  left join (select distinct on (person) * from judged order by person, reason desc, lawmaker_id) j on j.person = p.person;
create index on outcome (person);
analyze outcome;

-- Two people of one list under one id, or written twice without any id to tell them apart.
update outcome o set outcome = 'doubt', reason = 'intake.doubt.id-shared', lawmaker_id = null
  from (select scheme, value from foreign_id group by scheme, value having count(*) > 1) shared
  join foreign_id f using (scheme, value)
 where o.person = f.person and o.outcome = 'new';

update outcome o set outcome = 'doubt', reason = 'intake.doubt.twice'
  from (select e.person, count(*) over (partition by e.chamber_id, r.constituency, lower(r.official_name)) as people
          from entry e
          join intake_row r on r.intake_id = :run and r.line = e.line
         where e.line = e.person and not exists (select from foreign_id f where f.person = e.person)) twice
 where o.person = twice.person and twice.people > 1 and o.outcome = 'new';
