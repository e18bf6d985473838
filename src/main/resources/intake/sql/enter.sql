-- Writes what was found out. The list of lawmakers follows once, at the end.
set local parley.listing = 'later';

update outcome set lawmaker_id = uuidv7() where outcome = 'new';
analyze outcome;

insert into lawmaker (id, version, official_name, given_name, family_name, name_order, honorific, other_names, born_on, gender)
select o.lawmaker_id, 0, r.official_name, r.given_name, r.family_name, r.name_order, r.honorific, r.other_names, r.born_on,
       r.gender
  from outcome o
  join intake_row r on r.intake_id = :run and r.line = o.person
 where o.outcome = 'new'
 order by o.lawmaker_id;

update lawmaker l set
       version = l.version + 1,
       given_name = case when l.given_name = '' then r.given_name else l.given_name end,
       family_name = case when l.family_name = '' then r.family_name else l.family_name end,
       honorific = case when l.honorific = '' then r.honorific else l.honorific end,
       other_names = case when l.other_names = '' then r.other_names else l.other_names end,
       gender = case when l.gender = '' then r.gender else l.gender end,
       born_on = coalesce(l.born_on, r.born_on)
  from outcome o
  join intake_row r on r.intake_id = :run and r.line = o.person
 where o.outcome = 'changed' and l.id = o.lawmaker_id
   and exists (select from change c where c.person = o.person and not c.kept
                and c.field in ('given', 'family', 'honorific', 'other-names', 'gender', 'birthday'));

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
 order by o.lawmaker_id, s.line;

update mandate m set
       version = m.version + 1,
       constituency = case when m.constituency = '' then s.constituency else m.constituency end,
       party = case when m.party = '' then s.party else m.party end,
       political_group = case when m.political_group = '' then s.political_group else m.political_group end,
       term = case when m.term = '' then s.term else m.term end,
       started_on = coalesce(m.started_on, s.started_on),
       ended_on = coalesce(m.ended_on, s.ended_on),
       end_reason = case when m.ended_on is null and s.ended_on is not null then 'unknown' else m.end_reason end
  from kept_seat d
  join seat s on s.line = d.line
 where m.id = d.mandate_id
   and ((m.constituency = '' and s.constituency <> '') or (m.party = '' and s.party <> '')
        or (m.political_group = '' and s.political_group <> '') or (m.term = '' and s.term <> '')
        or (m.started_on is null and s.started_on is not null) or (m.ended_on is null and s.ended_on is not null));

insert into channel (id, version, lawmaker_id, kind, value, label)
select uuidv7(), 0, o.lawmaker_id, w.kind, w.value, w.label
  from outcome o
  join way w on w.person = o.person
 where o.outcome = 'new'
 order by o.lawmaker_id, w.kind
on conflict do nothing;

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

select list_lawmakers_anew(array(select lawmaker_id from outcome where outcome in ('new', 'changed')));
