-- Finds out who the people of a list are. Works on temporary tables that end with the transaction; writes nothing else.

-- What speaks for whom: Parley's own id, what somebody decided, an id of another list, an e-mail address, another address that is nobody else's, then a name in the
-- same chamber. The next is asked where the one before is silent, and nobody is proposed who was said to be somebody else.
create temporary table candidate on commit drop as
select distinct e.person, o.lawmaker_id, 'own' as via
  from own o
  join entry e on e.line = o.line
union all
select distinct f.person, x.lawmaker_id, 'id' as via
  from foreign_id f
  join lawmaker_external_id x on x.scheme = f.scheme and x.value = f.value
 where not exists (select from own o where o.line = f.person)
   and not exists (select from decided d where d.person = f.person and d.verdict = 'same')
   and not exists (select from decided d where d.person = f.person and d.lawmaker_id = x.lawmaker_id);

insert into candidate select distinct d.person, d.lawmaker_id, 'decision' from decided d
 where d.verdict = 'same' and not exists (select from own o where o.line = d.person);
analyze candidate;

create temporary table unmatched on commit drop as
select p.person from person p where not exists (select from candidate c where c.person = p.person);
analyze unmatched;

insert into candidate
select distinct u.person, c.lawmaker_id, 'email'
  from unmatched u
  join way w on w.person = u.person and w.kind = 'email'
  join channel c on c.kind = 'email' and c.lawmaker_id is not null and lower(c.value) = lower(w.value)
 where not exists (select from decided d where d.person = u.person and d.lawmaker_id = c.lawmaker_id);

delete from unmatched u where exists (select from candidate c where c.person = u.person);
analyze unmatched;

-- A telephone may be a switchboard and a page a party's: it counts where one person has it here and one there, and both are called
-- alike.
create temporary table hit on commit drop as
select distinct u.person, c.lawmaker_id, w.kind, lower(w.value) as value
  from unmatched u
  join way w on w.person = u.person and w.kind in ('web form', 'web site', 'social', 'phone')
  join channel c on c.kind = w.kind and c.lawmaker_id is not null and lower(c.value) = lower(w.value);
analyze hit;

insert into candidate
select distinct h.person, h.lawmaker_id, 'channel'
  from hit h
  join (select kind, value from hit group by kind, value having count(*) = 1) o using (kind, value)
  join intake_row r on r.intake_id = :run and r.line = h.person
  join lawmaker l on l.id = h.lawmaker_id
 where not exists (select from way w
                     join (select distinct kind, value from hit) v on v.kind = w.kind and v.value = lower(w.value)
                    where w.person <> h.person and w.kind = h.kind and lower(w.value) = h.value)
   and not exists (select from decided d where d.person = h.person and d.lawmaker_id = h.lawmaker_id)
   and alike(r.official_name, l.official_name);

delete from unmatched u where exists (select from candidate c where c.person = u.person and c.via = 'channel');
analyze unmatched;
analyze candidate;

-- Who is known by another id of the same kind is somebody else until someone says otherwise.
create temporary table other_id on commit drop as
select distinct c.person, c.lawmaker_id
  from candidate c
  join foreign_id f on f.person = c.person
  join lawmaker_external_id x on x.lawmaker_id = c.lawmaker_id and x.scheme = f.scheme and x.value <> f.value
 where c.via in ('email', 'channel');

analyze other_id;

-- Whether the one who was found by id or address is surely the same person, and if not, why.
create temporary table judged on commit drop as
select c.person, c.lawmaker_id,
       case
         when c.via = 'own' then ''
         when c.via = 'decision' and count(*) over (partition by c.person) = 1 then ''
         when count(*) over (partition by c.person) > 1 and c.via = 'id' then 'intake.doubt.ids-disagree'
         when count(*) over (partition by c.person) > 1 then 'intake.doubt.several'
         when count(*) over (partition by c.lawmaker_id) > 1 then 'intake.doubt.taken'
         when r.born_on <> l.born_on then 'intake.doubt.birthday'
         when c.via = 'id' and (r.official_name = l.official_name
              or string_to_array(fold(r.official_name), ' ') && string_to_array(fold(l.official_name), ' ')) then ''
         when c.via = 'id' then 'intake.doubt.id-other-name'
         when not alike(r.official_name, l.official_name) then 'intake.doubt.email-other-name'
         when o.person is not null then 'intake.doubt.other-id'
         when names_an_office(r.official_name) and not same_holder(l, r) then 'intake.doubt.office'
         else '' end as reason
  from candidate c
  join intake_row r on r.intake_id = :run and r.line = c.person
  join lawmaker l on l.id = c.lawmaker_id
  left join other_id o on o.person = c.person and o.lawmaker_id = c.lawmaker_id;

analyze judged;

-- Whoever was merged is known under both names.
create temporary table mistaken on commit drop as
select j.person, j.lawmaker_id, fold(r.official_name) as name
  from judged j
  join intake_row r on r.intake_id = :run and r.line = j.person
 where j.reason in ('intake.doubt.id-other-name', 'intake.doubt.email-other-name');
analyze mistaken;

update judged j set reason = ''
  from mistaken m
  join merged_name n on n.lawmaker_id = m.lawmaker_id and n.name = m.name
 where j.person = m.person and j.lawmaker_id = m.lawmaker_id;

-- By name only who is not surely somebody else of this list.
create temporary table namesake on commit drop as
with known as materialized (
    select distinct m.chamber_id, m.lawmaker_id, fold(l.official_name) as name
      from (select distinct e.chamber_id from unmatched u join entry e on e.person = u.person) here
      join mandate m on m.chamber_id = here.chamber_id
      join lawmaker l on l.id = m.lawmaker_id
     where not exists (select from judged j where j.lawmaker_id = m.lawmaker_id and j.reason = '')
    union
    select m.chamber_id, m.lawmaker_id, n.name
      from merged_name n
      join mandate m on m.lawmaker_id = n.lawmaker_id
     where not exists (select from judged j where j.lawmaker_id = m.lawmaker_id and j.reason = '')),
wanted as materialized (
    select e.person, e.chamber_id, fold(r.official_name) as name
      from unmatched u
      join entry e on e.person = u.person
      join intake_row r on r.intake_id = :run and r.line = e.line
     where exists (select from known))
select distinct w.person, k.lawmaker_id
  from wanted w
  join known k on k.chamber_id = w.chamber_id and k.name = w.name
 where not exists (select from decided d where d.person = w.person and d.lawmaker_id = k.lawmaker_id);
analyze namesake;

truncate other_id;

insert into other_id
select distinct c.person, c.lawmaker_id
  from namesake c
  join foreign_id f on f.person = c.person
  join lawmaker_external_id x on x.lawmaker_id = c.lawmaker_id and x.scheme = f.scheme and x.value <> f.value;

analyze other_id;

insert into judged
select c.person, c.lawmaker_id,
       case
         when count(*) over (partition by c.person) > 1 then 'intake.doubt.several'
         when count(*) over (partition by c.lawmaker_id) > 1
              or exists (select from candidate d where d.lawmaker_id = c.lawmaker_id) then 'intake.doubt.taken'
         when r.born_on <> l.born_on then 'intake.doubt.birthday'
         when o.person is not null then 'intake.doubt.other-id'
         when r.born_on = l.born_on then ''
         when names_an_office(r.official_name) and not same_holder(l, r) then 'intake.doubt.office'
         when exists (select from mandate m
                        join entry e on e.person = c.person and e.chamber_id = m.chamber_id
                        join intake_row s on s.intake_id = :run and s.line = e.line
                       where m.lawmaker_id = l.id and s.constituency <> '' and fold(s.constituency) = fold(m.constituency))
              then ''
         else 'intake.doubt.name-only' end
  from namesake c
  join intake_row r on r.intake_id = :run and r.line = c.person
  join lawmaker l on l.id = c.lawmaker_id
  left join other_id o on o.person = c.person and o.lawmaker_id = c.lawmaker_id;
analyze judged;

create temporary table previewed on commit drop as
select line, lawmaker_id from intake_person where intake_id = :run and outcome = 'new';
analyze previewed;

-- Who is new has an id from the first look on, so that entering need not write this list again.
create temporary table outcome on commit drop as
select p.person, p.lines, case when j.person is null then coalesce(i.lawmaker_id, uuidv7()) else j.lawmaker_id end as lawmaker_id,
       case when j.person is null then 'new' when j.reason = '' then 'same' else 'doubt' end as outcome,
       coalesce(j.reason, '') as reason
  from person p
  left join (select distinct on (person) * from judged order by person, reason desc, lawmaker_id) j on j.person = p.person
  left join previewed i on i.line = p.person;
create index on outcome (person);
analyze outcome;

-- Two people of one list under one id, or written twice without any id to tell them apart. Each is held against the next few.
create temporary table rival on commit drop as
with alike as (
    select f.person, f.scheme || ' ' || f.value as what, 'intake.doubt.id-shared' as reason
      from (select scheme, value from foreign_id group by scheme, value having count(*) > 1) shared
      join foreign_id f using (scheme, value)
    union all
    select t.person, t.what, 'intake.doubt.twice'
      from (select e.person, concat_ws(' ', e.chamber_id, r.constituency, lower(r.official_name)) as what,
                   count(*) over (partition by e.chamber_id, r.constituency, lower(r.official_name)) as people
              from entry e
              join intake_row r on r.intake_id = :run and r.line = e.line
             where e.line = e.person and not exists (select from foreign_id f where f.person = e.person)) t
     where t.people > 1),
numbered as (
    select a.person, a.what, a.reason, row_number() over (partition by a.reason, a.what order by a.person) as place
      from alike a
      join outcome o on o.person = a.person and o.outcome = 'new')
select distinct a.person, b.person as other, a.reason
  from numbered a
 cross join generate_series(1, 5) as step
  join numbered b on b.reason = a.reason and b.what = a.what and b.place = a.place + step
 where not exists (select from apart t where t.one = a.person and t.other = b.person);

analyze rival;

update outcome o set outcome = 'doubt', reason = r.reason, lawmaker_id = case when o.outcome <> 'new' then o.lawmaker_id end
  from (select person, max(reason) as reason
          from (select person, reason from rival union all select other, reason from rival) both_sides
         group by person) r
 where o.person = r.person;
