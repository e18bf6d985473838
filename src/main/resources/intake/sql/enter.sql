-- Writes what was found out. The list of lawmakers follows once, at the end; what is written is kept, so that it can be taken back.
set local parley.listing = 'later';

select set_config('parley.intake', cast(:run as text), true);

insert into lawmaker (id, version, official_name, given_name, family_name, name_order, honorific, other_names, born_on, gender, notes)
select o.lawmaker_id, 0, r.official_name, r.given_name, r.family_name, r.name_order, r.honorific, r.other_names, r.born_on,
       r.gender, r.notes
  from outcome o
  join intake_row r on r.intake_id = :run and r.line = o.person
 where o.outcome = 'new'
 order by o.lawmaker_id;

update lawmaker l set
       version = l.version + 1,
       official_name = coalesce(t.name, l.official_name),
       name_order = case when t.name is not null then r.name_order else l.name_order end,
       given_name = coalesce(t.given, l.given_name),
       family_name = coalesce(t.family, l.family_name),
       honorific = coalesce(t.honorific, l.honorific),
       other_names = concat_ws(E'\n', nullif(l.other_names, ''), t.other_names),
       notes = concat_ws(E'\n', nullif(l.notes, ''), t.note),
       gender = coalesce(t.gender, l.gender),
       born_on = coalesce(t.born_on, l.born_on)
  from (select person,
               max(theirs) filter (where field = 'name') as name,
               max(theirs) filter (where field = 'given') as given,
               max(theirs) filter (where field = 'family') as family,
               max(theirs) filter (where field = 'honorific') as honorific,
               max(theirs) filter (where field = 'other-names') as other_names,
               max(theirs) filter (where field = 'note') as note,
               max(theirs) filter (where field = 'gender') as gender,
               max(theirs) filter (where field = 'birthday')::date as born_on
          from change
         where not kept and field in ('name', 'given', 'family', 'honorific', 'other-names', 'note', 'gender', 'birthday')
         group by person) t
  join outcome o on o.person = t.person and o.outcome = 'changed'
  join intake_row r on r.intake_id = :run and r.line = t.person
 where l.id = o.lawmaker_id;

insert into lawmaker_external_id (lawmaker_id, scheme, value)
select o.lawmaker_id, f.scheme, f.value
  from outcome o
  join foreign_id f on f.person = o.person
 where o.outcome in ('new', 'changed')
 order by o.lawmaker_id
on conflict do nothing;

insert into mandate (id, version, lawmaker_id, chamber_id, constituency, party, political_group, term, started_on, ended_on,
        end_reason)
select uuidv7(), 0, o.lawmaker_id, s.chamber_id, s.constituency, s.party, s.political_group, s.term, s.started_on, s.ended_on,
       case when s.ended_on is not null then 'unknown' end
  from outcome o
  join seat s on s.person = o.person
 where o.outcome in ('new', 'changed') and not exists (select from kept_seat d where d.line = s.line)
   and not (o.outcome = 'changed' and exists (
        select from mandate m
         where m.lawmaker_id = o.lawmaker_id and m.chamber_id = s.chamber_id and m.constituency = s.constituency
           and m.party = s.party and m.political_group = s.political_group and m.term = s.term
           and m.started_on is not distinct from s.started_on and m.ended_on is not distinct from s.ended_on))
 order by o.lawmaker_id, s.line;

update mandate m set
       version = m.version + 1,
       constituency = coalesce(t.constituency, m.constituency),
       party = coalesce(t.party, m.party),
       political_group = coalesce(t.political_group, m.political_group),
       term = coalesce(t.term, m.term),
       started_on = coalesce(t.started_on, m.started_on),
       ended_on = coalesce(t.ended_on, m.ended_on),
       end_reason = case when t.ended_on is not null then coalesce(m.end_reason, 'unknown') else m.end_reason end
  from (select seat,
               max(theirs) filter (where field = 'constituency') as constituency,
               max(theirs) filter (where field = 'party') as party,
               max(theirs) filter (where field = 'group') as political_group,
               max(theirs) filter (where field = 'term') as term,
               max(theirs) filter (where field = 'start')::date as started_on,
               max(theirs) filter (where field = 'end')::date as ended_on
          from change
         where seat is not null and not kept
         group by seat) t
  join kept_seat d on d.line = t.seat
 where m.id = d.mandate_id;

insert into channel (id, version, lawmaker_id, kind, value, label)
select uuidv7(), 0, o.lawmaker_id, w.kind, w.value, w.label
  from outcome o
  join way w on w.person = o.person
 where o.outcome = 'new'
 order by o.lawmaker_id, w.kind;

insert into channel (id, version, lawmaker_id, kind, value, label)
select uuidv7(), 0, o.lawmaker_id, w.kind, w.value, w.label
  from outcome o
  join new_way w on w.person = o.person
 where o.outcome = 'changed'
on conflict do nothing;

insert into committee (id, version, chamber_id, code, name)
select uuidv7(), 0, c.chamber_id, min(s.code), min(s.code)
  from named_committee c
  join sits s on s.chamber_id = c.chamber_id and lower(s.code) = c.code
  join outcome o on o.person = s.person and o.outcome in ('new', 'changed')
 where c.committee_id is null
 group by c.chamber_id, c.code
on conflict do nothing;

insert into committee_seat (lawmaker_id, committee_id, role)
select distinct on (o.lawmaker_id, c.id) o.lawmaker_id, c.id, s.role
  from outcome o
  join sits s on s.person = o.person
  join named_committee n on n.chamber_id = s.chamber_id and n.code = lower(s.code)
  join committee c on c.chamber_id = s.chamber_id and (c.id = n.committee_id or (n.committee_id is null and lower(c.code) = n.code))
 where o.outcome in ('new', 'changed')
 order by o.lawmaker_id, c.id, array_position(array['chair', 'vice-chair', 'member', 'substitute'], s.role)
on conflict do nothing;

select list_lawmakers_first(array(select lawmaker_id from outcome where outcome = 'new'));

select list_lawmakers_anew(array(select lawmaker_id from outcome where outcome = 'changed'));
