-- What the list says about people who are already here: blanks it fills, what it adds, and where it differs. Who wins where it
-- differs, each column's policy says; what was edited by hand since the last list stays.

create temporary table known on commit drop as
select person, lawmaker_id from outcome where outcome = 'same';
analyze known;

create temporary table policy on commit drop as
select key as field, value as wins from jsonb_each_text(cast(:policies as jsonb));

analyze policy;

create temporary table change (person int not null, seat int, field text not null, ours text not null, theirs text not null,
    kept boolean not null, by_hand boolean not null default false) on commit drop;

insert into change
select k.person, null, v.field, v.ours, v.theirs,
       case p.wins when 'ours' then true when 'theirs' then false else v.ours <> '' end
  from known k
  join lawmaker l on l.id = k.lawmaker_id
  join intake_row r on r.intake_id = :run and r.line = k.person
 cross join lateral (values
        ('name', l.official_name, r.official_name),
        ('given', l.given_name, r.given_name),
        ('family', l.family_name, r.family_name),
        ('honorific', l.honorific, r.honorific),
        ('gender', l.gender, r.gender),
        ('birthday', coalesce(l.born_on::text, ''), coalesce(r.born_on::text, ''))) as v (field, ours, theirs)
  left join policy p on p.field = v.field
 where (l.official_name, l.given_name, l.family_name, l.honorific, l.gender, l.born_on)
       is distinct from
       (r.official_name, r.given_name, r.family_name, r.honorific, r.gender, r.born_on)
   and v.theirs <> '' and v.theirs <> v.ours;

-- Other names and notes have one entry a line: what is not there yet is added, once.
create temporary table added on commit drop as
select t.person, t.field, string_agg(t.entry, E'\n' order by t.line, t.nr) as entries
  from (select distinct on (k.person, s.field, i.entry) k.person, k.lawmaker_id, s.field, i.entry, i.nr, e.line
          from known k
          join entry e on e.person = k.person
          join intake_row r on r.intake_id = :run and r.line = e.line and (r.other_names <> '' or r.notes <> '')
         cross join lateral (values ('other-names', r.other_names), ('note', r.notes)) as s (field, entries)
         cross join lateral unnest(string_to_array(s.entries, E'\n')) with ordinality as i (entry, nr)
         where i.entry <> ''
         order by k.person, s.field, i.entry, e.line, i.nr) t
  join lawmaker l on l.id = t.lawmaker_id
 where not t.entry = any (string_to_array(case t.field when 'note' then l.notes else l.other_names end, E'\n'))
   and not (t.field = 'other-names' and t.entry = l.official_name)
 group by t.person, t.field;

insert into change
select a.person, null, a.field, '', a.entries, coalesce(p.wins = 'ours' and l.other_names <> '', false)
  from added a
  join known k on k.person = a.person
  join lawmaker l on l.id = k.lawmaker_id
  left join policy p on p.field = a.field;

insert into change
select k.person, null, 'id', '', f.scheme || ' ' || f.value, false
  from known k
  join foreign_id f on f.person = k.person
 where not exists (select from lawmaker_external_id x where x.scheme = f.scheme and x.value = f.value);

create temporary table new_way on commit drop as
select w.person, w.kind, w.value, w.label
  from known k
  join way w on w.person = k.person
  left join channel c on c.lawmaker_id = k.lawmaker_id and c.kind = w.kind and lower(c.value) = lower(w.value)
 where c.id is null;

insert into change select person, null, kind, '', value, false from new_way;
analyze change;

-- Seats: one line of the list is one mandate; two equal lines are one.
create temporary table seat on commit drop as
select min(e.line) as line, e.person, e.chamber_id, r.constituency, r.party, r.political_group, r.term, r.started_on, r.ended_on
  from entry e
  join intake_row r on r.intake_id = :run and r.line = e.line and not r.seatless
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

-- A line that Parley wrote is about a seat of which it says nothing else, whichever of its columns were taken along.
insert into kept_seat
select distinct on (s.line) s.line, s.person, m.id
  from own o
  join seat s on s.line = o.line
  join mandate m on m.lawmaker_id = o.lawmaker_id and m.chamber_id = s.chamber_id
 where not exists (select from kept_seat d where d.line = s.line)
   and s.constituency in ('', m.constituency) and s.party in ('', m.party) and s.political_group in ('', m.political_group)
   and s.term in ('', m.term)
   and (s.started_on is null or s.started_on = m.started_on) and (s.ended_on is null or s.ended_on = m.ended_on)
 order by s.line, m.ended_on desc nulls first, m.started_on desc nulls last, m.id;

-- A seat is another one where constituency, term or days differ, except where a policy was chosen for what differs.
insert into kept_seat
with chosen as (select field from policy where wins <> 'blanks'),
pair as (
    select s.line, s.person, m.id as mandate_id,
           (m.term = s.term)::int + (m.constituency = s.constituency)::int + (m.party = s.party)::int
           + (m.started_on is not distinct from s.started_on)::int + (m.ended_on is not distinct from s.ended_on)::int as likeness
      from known k
      join seat s on s.person = k.person
      join mandate m on m.lawmaker_id = k.lawmaker_id and m.chamber_id = s.chamber_id
     where not exists (select from kept_seat d where d.line = s.line)
       and not exists (select from kept_seat d where d.mandate_id = m.id)
       and (s.constituency = '' or m.constituency = '' or fold(s.constituency) = fold(m.constituency)
            or 'constituency' in (select field from chosen))
       and (s.term = '' or m.term = '' or s.term = m.term or 'term' in (select field from chosen))
       and (s.started_on is null or m.started_on is null or s.started_on = m.started_on or 'start' in (select field from chosen))
       and (s.ended_on is null or m.ended_on is null or s.ended_on = m.ended_on or 'end' in (select field from chosen))
       and coalesce(s.started_on, '-infinity') <= coalesce(m.ended_on, 'infinity')
       and coalesce(m.started_on, '-infinity') <= coalesce(s.ended_on, 'infinity')),
ranked as (
    select pair.*, row_number() over (partition by line order by likeness desc, mandate_id) as for_line,
           row_number() over (partition by mandate_id order by likeness desc, line) as for_mandate
      from pair)
select line, person, mandate_id from ranked where for_line = 1 and for_mandate = 1;

analyze kept_seat;

-- What an earlier list said about people of whom more must be known: whose seat seems new, or whose data would be replaced.
create temporary table asked on commit drop as
select s.person from known k join seat s on s.person = k.person
 where not exists (select from kept_seat d where d.line = s.line)
   and exists (select from mandate m where m.lawmaker_id = k.lawmaker_id and m.chamber_id = s.chamber_id
                  and not exists (select from kept_seat d where d.mandate_id = m.id))
union
select c.person from change c where c.ours <> '' and not c.kept
union
select d.person
  from kept_seat d
  join seat s on s.line = d.line
  join mandate m on m.id = d.mandate_id
  join policy p on p.wins = 'theirs'
 where (p.field = 'constituency' and m.constituency <> '' and s.constituency not in ('', m.constituency))
    or (p.field = 'party' and m.party <> '' and s.party not in ('', m.party))
    or (p.field = 'group' and m.political_group <> '' and s.political_group not in ('', m.political_group))
    or (p.field = 'term' and m.term <> '' and s.term not in ('', m.term))
    or (p.field = 'start' and m.started_on <> s.started_on)
    or (p.field = 'end' and m.ended_on <> s.ended_on);
analyze asked;

create temporary table earlier on commit drop as
select a.person, p.intake_id, p.line, p.lines, i.finished_at
  from asked a
  join known k on k.person = a.person
  join intake_person p on p.lawmaker_id = k.lawmaker_id and p.outcome <> 'doubt'
  join intake i on i.id = p.intake_id and i.state = 'entered' and i.id <> :run
  join intake_row r on r.intake_id = p.intake_id and r.line = p.line and not r.known_only;
analyze earlier;

create temporary table said_row on commit drop as
with several as materialized (
    select e.person, e.intake_id, e.line, e.finished_at, r.person_key
      from earlier e
      join intake_row r on r.intake_id = e.intake_id and r.line = e.line
     where e.lines > 1),
lines_of_those as materialized (
    select r.intake_id, r.person_key, r.line from intake_row r where r.intake_id in (select intake_id from several))
select e.person, e.intake_id, e.line, e.finished_at from earlier e
union
select s.person, s.intake_id, l.line, s.finished_at
  from several s
  join lines_of_those l on l.intake_id = s.intake_id and l.person_key = s.person_key;
analyze said_row;

-- A seat that an earlier list named in the same words is not new because somebody corrected ours since.
insert into kept_seat
with pair as (
    select distinct s.line, s.person, m.id as mandate_id,
           (m.term = s.term)::int + (m.constituency = s.constituency)::int + (m.party = s.party)::int
           + (m.started_on is not distinct from s.started_on)::int + (m.ended_on is not distinct from s.ended_on)::int as likeness
      from said_row w
      join intake_row r on r.intake_id = w.intake_id and r.line = w.line
      join known k on k.person = w.person
      join seat s on s.person = w.person and s.constituency = r.constituency and s.term = r.term
                 and s.started_on is not distinct from r.started_on and s.ended_on is not distinct from r.ended_on
      join mandate m on m.lawmaker_id = k.lawmaker_id and m.chamber_id = s.chamber_id
     where not exists (select from kept_seat d where d.line = s.line)
       and not exists (select from kept_seat d where d.mandate_id = m.id)
       and coalesce(s.started_on, '-infinity') <= coalesce(m.ended_on, 'infinity')
       and coalesce(m.started_on, '-infinity') <= coalesce(s.ended_on, 'infinity')),
ranked as (
    select pair.*, row_number() over (partition by line order by likeness desc, mandate_id) as for_line,
           row_number() over (partition by mandate_id order by likeness desc, line) as for_mandate
      from pair)
select line, person, mandate_id from ranked where for_line = 1 and for_mandate = 1;

analyze kept_seat;

insert into change
select s.person, null, 'mandate', '', concat_ws(' · ', h.name, nullif(s.constituency, ''), nullif(s.party, ''),
        nullif(s.term, ''), s.started_on::text || ' –', '– ' || s.ended_on::text), false
  from known k
  join seat s on s.person = k.person
  join chamber h on h.id = s.chamber_id
 where not exists (select from kept_seat d where d.line = s.line);

insert into change
select d.person, d.line, v.field, v.ours, v.theirs,
       case p.wins when 'ours' then true when 'theirs' then false else v.ours <> '' end
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
  left join policy p on p.field = v.field
 where v.theirs <> '' and v.theirs <> v.ours;

-- What the last list left that said anything about a field: its own value, or ours where ours stayed. Anything else was written by
-- hand since.
create temporary table left_by_list on commit drop as
with value as (
    select w.person, w.intake_id, w.line, w.finished_at, v.field, v.value
      from said_row w
      join intake_row r on r.intake_id = w.intake_id and r.line = w.line
     cross join lateral (values
            ('name', r.official_name), ('given', r.given_name), ('family', r.family_name), ('honorific', r.honorific),
            ('other-names', r.other_names), ('gender', r.gender), ('birthday', r.born_on::text),
            ('constituency', r.constituency), ('party', r.party), ('group', r.political_group), ('term', r.term),
            ('start', r.started_on::text), ('end', r.ended_on::text)) as v (field, value)
     where v.value <> ''),
latest as (
    select distinct on (person, field) person, field, intake_id from value order by person, field, finished_at desc, intake_id)
select v.person, v.field, v.value from value v join latest l using (person, field, intake_id)
union
select l.person, l.field, c.ours
  from latest l
  join earlier e on e.person = l.person and e.intake_id = l.intake_id
  join intake_change c on c.intake_id = e.intake_id and c.line = e.line and c.field = l.field and c.kept;
analyze left_by_list;

analyze change;

update change c set by_hand = true, kept = not (:overEdited or exists (select from intake_taken t where t.intake_id = :run and t.line = c.person))
 where not c.kept and c.ours <> ''
   and not exists (select from left_by_list b where b.person = c.person and b.field = c.field and b.value = c.ours);

-- Committees by code or name inside the chamber; the highest role where a list names several.
create temporary table sits on commit drop as
select distinct on (e.person, e.chamber_id, lower(c.code)) e.person, e.chamber_id, c.code, c.role
  from entry e
  join intake_row r on r.intake_id = :run and r.line = e.line and r.committee_codes <> '{}'
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
select k.person, null, 'committee', '', s.code || ' · ' || s.role, false
  from known k
  join sits s on s.person = k.person
  join named_committee c on c.chamber_id = s.chamber_id and c.code = lower(s.code)
 where c.committee_id is null
    or not exists (select from committee_seat t where t.lawmaker_id = k.lawmaker_id and t.committee_id = c.committee_id);

update outcome o set outcome = 'changed'
 where o.outcome = 'same' and exists (select from change c where c.person = o.person and not c.kept);
