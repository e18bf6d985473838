-- What the list says about people who are already here: blanks it fills, what it adds, and where it differs. Differing is listed
-- and not taken over.

create temporary table known on commit drop as
select person, lawmaker_id from outcome where outcome = 'same';
analyze known;

create temporary table change (person int not null, field text not null, ours text not null, theirs text not null,
    kept boolean not null) on commit drop;

insert into change
select k.person, v.field, v.ours, v.theirs, v.ours <> ''
  from known k
  join lawmaker l on l.id = k.lawmaker_id
  join intake_row r on r.intake_id = :run and r.line = k.person
 cross join lateral (values
        ('name', l.official_name, r.official_name),
        ('given', l.given_name, r.given_name),
        ('family', l.family_name, r.family_name),
        ('honorific', l.honorific, r.honorific),
        ('other-names', l.other_names, r.other_names),
        ('gender', l.gender, r.gender),
        ('birthday', coalesce(l.born_on::text, ''), coalesce(r.born_on::text, ''))) as v (field, ours, theirs)
 where (l.official_name, l.given_name, l.family_name, l.honorific, l.other_names, l.gender, l.born_on)
       is distinct from
       (r.official_name, r.given_name, r.family_name, r.honorific, r.other_names, r.gender, r.born_on)
   and v.theirs <> '' and v.theirs <> v.ours;

insert into change
select k.person, 'id', '', f.scheme || ' ' || f.value, false
  from known k
  join foreign_id f on f.person = k.person
 where not exists (select from lawmaker_external_id x where x.scheme = f.scheme and x.value = f.value);

create temporary table new_way on commit drop as
select w.person, w.kind, w.value, w.label
  from known k
  join way w on w.person = k.person
  left join channel c on c.lawmaker_id = k.lawmaker_id and c.kind = w.kind and lower(c.value) = lower(w.value)
 where c.id is null;

insert into change select person, kind, '', value, false from new_way;

-- Seats: one line of the list is one mandate; two equal lines are one.
create temporary table seat on commit drop as
select min(e.line) as line, e.person, e.chamber_id, r.constituency, r.party, r.political_group, r.term, r.started_on, r.ended_on
  from entry e
  join intake_row r on r.intake_id = :run and r.line = e.line
 group by e.person, e.chamber_id, r.constituency, r.party, r.political_group, r.term, r.started_on, r.ended_on;
analyze seat;

create temporary table kept_seat on commit drop as
select distinct on (s.line) s.line, s.person, m.id as mandate_id
  from known k
  join seat s on s.person = k.person
  join mandate m on m.lawmaker_id = k.lawmaker_id and m.chamber_id = s.chamber_id
 where m.constituency = s.constituency and m.party = s.party and m.political_group = s.political_group and m.term = s.term
   and m.started_on is not distinct from s.started_on and m.ended_on is not distinct from s.ended_on
 order by s.line, m.id;
analyze kept_seat;

insert into kept_seat
with pair as (
    select s.line, s.person, m.id as mandate_id,
           (m.term = s.term)::int + (m.constituency = s.constituency)::int + (m.party = s.party)::int
           + (m.started_on is not distinct from s.started_on)::int + (m.ended_on is not distinct from s.ended_on)::int as likeness
      from known k
      join seat s on s.person = k.person
      join mandate m on m.lawmaker_id = k.lawmaker_id and m.chamber_id = s.chamber_id
     where not exists (select from kept_seat d where d.line = s.line)
       and not exists (select from kept_seat d where d.mandate_id = m.id)
       and (s.constituency = '' or m.constituency = '' or fold(s.constituency) = fold(m.constituency))
       and (s.term = '' or m.term = '' or s.term = m.term)
       and (s.started_on is null or m.started_on is null or s.started_on = m.started_on)
       and (s.ended_on is null or m.ended_on is null or s.ended_on = m.ended_on)
       and not coalesce(coalesce(m.ended_on, s.ended_on) < coalesce(m.started_on, s.started_on), false)),
ranked as (
    select pair.*, row_number() over (partition by line order by likeness desc, mandate_id) as for_line,
           row_number() over (partition by mandate_id order by likeness desc, line) as for_mandate
      from pair)
select line, person, mandate_id from ranked where for_line = 1 and for_mandate = 1;

insert into change
select s.person, 'mandate', '', concat_ws(' · ', h.name, nullif(s.constituency, ''), nullif(s.party, ''), nullif(s.term, ''),
        s.started_on::text || ' –', '– ' || s.ended_on::text), false
  from known k
  join seat s on s.person = k.person
  join chamber h on h.id = s.chamber_id
 where not exists (select from kept_seat d where d.line = s.line);

insert into change
select d.person, v.field, v.ours, v.theirs, v.ours <> ''
  from kept_seat d
  join seat s on s.line = d.line
  join mandate m on m.id = d.mandate_id
 cross join lateral (values
        ('constituency', m.constituency, s.constituency),
        ('party', m.party, s.party),
        ('group', m.political_group, s.political_group),
        ('term', m.term, s.term),
        ('start', coalesce(m.started_on::text, ''), coalesce(s.started_on::text, '')),
        ('end', coalesce(m.ended_on::text, ''), coalesce(s.ended_on::text, ''))) as v (field, ours, theirs)
 where v.theirs <> '' and v.theirs <> v.ours;

-- Committees by code or name inside the chamber; the highest role where a list names several.
create temporary table sits on commit drop as
select distinct on (e.person, e.chamber_id, lower(c.code)) e.person, e.chamber_id, c.code, c.role
  from entry e
  join intake_row r on r.intake_id = :run and r.line = e.line
 cross join unnest(r.committee_codes, r.committee_roles) as c (code, role)
 order by e.person, e.chamber_id, lower(c.code), array_position(array['chair', 'vice-chair', 'member', 'substitute'], c.role);

create temporary table named_committee on commit drop as
select said.chamber_id, said.code,
       (select c.id from committee c
         where c.chamber_id = said.chamber_id
           and (lower(c.code) = said.code or fold(c.name) = fold(said.code))
         order by (lower(c.code) = said.code) desc, c.id limit 1) as committee_id
  from (select distinct chamber_id, lower(code) as code from sits) said;

insert into change
select k.person, 'committee', '', s.code || ' · ' || s.role, false
  from known k
  join sits s on s.person = k.person
  join named_committee c on c.chamber_id = s.chamber_id and c.code = lower(s.code)
 where c.committee_id is null
    or not exists (select from committee_seat t where t.lawmaker_id = k.lawmaker_id and t.committee_id = c.committee_id);

update outcome o set outcome = 'changed'
 where o.outcome = 'same' and exists (select from change c where c.person = o.person and not c.kept);
