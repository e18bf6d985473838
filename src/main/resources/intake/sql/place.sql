-- Where the people of a list sit, and what it says about how to know them. Works on temporary tables that end with the
-- transaction; writes nothing else.

-- Where a line's seat is: what the list writes, looked up once per way of writing it.
create temporary table place on commit drop as
select said.parliament, said.chamber, found.parliament_id, seat.chamber_id,
       case when found.parliament_id is null then 'intake.fault.parliament-unknown'
            when found.parliament_id <> cast(:parliament as uuid) then 'intake.fault.other-parliament'
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

-- What somebody decided about these people before: who they are, or are not. First which of them anything was decided about, in one
-- pass over the list.
create temporary table remark on commit drop as
select d.* from intake_decision d where d.chamber_id in (select chamber_id from entry);
analyze remark;

create temporary table remarked on commit drop as
select r.line, r.person_key, r.started_on
  from intake_row r
 where r.intake_id = :run
   and r.person_key in (select person_key from remark union all select other_key from remark where other_key is not null);
analyze remarked;

create temporary table decided on commit drop as
select distinct e.person, d.lawmaker_id, d.verdict
  from remark d
  join remarked r on r.person_key = d.person_key
  join entry e on e.line = r.line and e.chamber_id = d.chamber_id
 where d.lawmaker_id is not null and (d.since is null or d.since = coalesce(r.started_on, '-infinity'));
analyze decided;

create temporary table told on commit drop as
select a.line as one, b.line as other, d.verdict
  from remark d
  join remarked q on q.person_key = d.person_key
  join entry a on a.line = q.line and a.person = q.line and a.chamber_id = d.chamber_id
  join remarked r on r.person_key = d.other_key
  join entry b on b.line = r.line and b.person = r.line and b.chamber_id = d.chamber_id;
analyze told;

-- Whom somebody said to be one person is one, called by the first line of all.
create temporary table joined on commit drop as
with recursive pair (one, other) as (
    select one, other from told where verdict = 'same'
    union
    select other, one from told where verdict = 'same'
    union
    select a.person, b.person
      from decided a
      join decided b on b.lawmaker_id = a.lawmaker_id and b.person <> a.person
     where a.verdict = 'same' and b.verdict = 'same'),
reach (one, other) as (
    select one, other from pair
    union
    select r.one, p.other from reach r join pair p on p.one = r.other)
select one, min(other) as first from reach group by one having min(other) < one;
analyze joined;

update entry e set person = j.first from joined j where e.person = j.one;

update decided d set person = j.first from joined j where d.person = j.one;

create temporary table apart on commit drop as
select a.person as one, b.person as other
  from told t
  join entry a on a.line = t.one
  join entry b on b.line = t.other
 where t.verdict = 'different'
union
select b.person, a.person
  from told t
  join entry a on a.line = t.one
  join entry b on b.line = t.other
 where t.verdict = 'different';
analyze apart;

create temporary table person on commit drop as
select person, count(*)::int as lines from entry group by person;
create index on person (person);
analyze person;

-- The directory may just have grown or shrunk, so that nothing true is known of its size: what is compared can be looked up.
create temporary table foreign_id on commit drop as
select distinct e.person, i.scheme, i.value
  from entry e
  join intake_row r on r.intake_id = :run and r.line = e.line
 cross join unnest(r.id_schemes, r.id_values) as i (scheme, value)
 where i.scheme <> 'parley';
create index on foreign_id (scheme, value);
analyze foreign_id;

create temporary table way on commit drop as
select distinct on (e.person, w.kind, lower(w.value)) e.person, w.kind, w.value, w.label
  from entry e
  join intake_row r on r.intake_id = :run and r.line = e.line
 cross join unnest(r.channel_kinds, r.channel_values, r.channel_labels) as w (kind, value, label)
 order by e.person, w.kind, lower(w.value), e.line;
create index on way (kind, lower(value));
analyze way;
