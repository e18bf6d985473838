-- Makes one person of two: everything that says :gone says :stays afterwards. What both have once too often becomes one, the fuller.
set local parley.listing = 'later';

select set_config('parley.merge', cast(:merge as text), true);

-- The fields: who stays is as before, blanks are filled, and what somebody chose is taken from the other. Other names and notes are
-- joined; the name that is not on the door any more is an other name.
update lawmaker s set
       version = s.version + 1,
       official_name = case when 'name' = any (c.taken) then g.official_name else s.official_name end,
       given_name = case when 'given' = any (c.taken) or s.given_name = '' then g.given_name else s.given_name end,
       family_name = case when 'family' = any (c.taken) or s.family_name = '' then g.family_name else s.family_name end,
       name_order = case when 'name-order' = any (c.taken) then g.name_order else s.name_order end,
       honorific = case when 'honorific' = any (c.taken) or s.honorific = '' then g.honorific else s.honorific end,
       gender = case when 'gender' = any (c.taken) or s.gender = '' then g.gender else s.gender end,
       born_on = case when 'birthday' = any (c.taken) or s.born_on is null then g.born_on else s.born_on end,
       notes = case when g.notes in ('', s.notes) then s.notes else concat_ws(E'\n\n', nullif(s.notes, ''), g.notes) end,
       other_names = coalesce((
            select string_agg(n.name, E'\n' order by n.place)
              from (select distinct on (lower(o.name)) o.name, o.place
                      from unnest(array[case when 'name' = any (c.taken) then s.official_name else g.official_name end]
                                  || string_to_array(s.other_names, E'\n') || string_to_array(g.other_names, E'\n'))
                           with ordinality as o (name, place)
                     where btrim(o.name) <> ''
                       and lower(o.name) <> lower(case when 'name' = any (c.taken) then g.official_name else s.official_name end)
                     order by lower(o.name), o.place) n), '')
  from lawmaker g, (select string_to_array(:taken, ',') as taken) c
 where s.id = :stays and g.id = :gone;

-- One seat that both have: the same chamber, nothing in the place and the term that contradicts, and the same days as far as they are
-- known. A blank is filled; where both say something else, who stays is right.
update mandate s set
       version = s.version + 1,
       constituency = coalesce(nullif(s.constituency, ''), g.constituency),
       party = coalesce(nullif(s.party, ''), g.party),
       political_group = coalesce(nullif(s.political_group, ''), g.political_group),
       term = coalesce(nullif(s.term, ''), g.term),
       started_on = coalesce(s.started_on, g.started_on),
       ended_on = coalesce(s.ended_on, g.ended_on),
       end_reason = case when s.ended_on is null or s.end_reason = 'unknown' then g.end_reason else s.end_reason end
  from one_seat(:stays, :gone) t
  join mandate g on g.id = t.dropped
 where s.id = t.kept;

delete from mandate g using one_seat(:stays, :gone) t where g.id = t.dropped;

update mandate set lawmaker_id = :stays, version = version + 1 where lawmaker_id = :gone;

-- One address that both have: what somebody tried is known better than what nobody tried.
update recipient r set channel_id = s.id
  from channel s
  join channel g on g.lawmaker_id = :gone and g.kind = s.kind and lower(g.value) = lower(s.value)
 where s.lawmaker_id = :stays and r.channel_id = g.id;

update channel s set
       version = s.version + 1,
       label = coalesce(nullif(s.label, ''), g.label),
       state = case when s.state = 'unverified' then g.state else s.state end
  from channel g
 where s.lawmaker_id = :stays and g.lawmaker_id = :gone and g.kind = s.kind and lower(g.value) = lower(s.value);

delete from channel g using channel s
 where g.lawmaker_id = :gone and s.lawmaker_id = :stays and g.kind = s.kind and lower(g.value) = lower(s.value);

update channel set lawmaker_id = :stays, version = version + 1 where lawmaker_id = :gone;

update lawmaker_external_id set lawmaker_id = :stays where lawmaker_id = :gone;

update committee_seat s set role = g.role
  from committee_seat g
 where s.lawmaker_id = :stays and g.lawmaker_id = :gone and g.committee_id = s.committee_id
   and array_position(array['chair', 'vice-chair', 'member', 'substitute'], g.role)
     < array_position(array['chair', 'vice-chair', 'member', 'substitute'], s.role);

delete from committee_seat g using committee_seat s
 where g.lawmaker_id = :gone and s.lawmaker_id = :stays and s.committee_id = g.committee_id;

update committee_seat set lawmaker_id = :stays where lawmaker_id = :gone;

update presiding_officer set lawmaker_id = :stays, version = version + 1 where lawmaker_id = :gone;

update position set lawmaker_id = :stays, version = version + 1 where lawmaker_id = :gone;

update commitment set lawmaker_id = :stays, version = version + 1 where lawmaker_id = :gone;

-- A person does a thing in an action once, and votes once.
delete from action_part g using action_part s
 where g.lawmaker_id = :gone and s.lawmaker_id = :stays and s.action_id = g.action_id
   and (s.role = g.role
        or s.role in ('for', 'against', 'abstained', 'absent') and g.role in ('for', 'against', 'abstained', 'absent'));

update action_part set lawmaker_id = :stays where lawmaker_id = :gone;

delete from lawmaker_weight g using lawmaker_weight s
 where g.lawmaker_id = :gone and s.lawmaker_id = :stays and s.campaign_id = g.campaign_id;

update lawmaker_weight set lawmaker_id = :stays where lawmaker_id = :gone;

delete from saved_list_member g using saved_list_member s
 where g.lawmaker_id = :gone and s.lawmaker_id = :stays and s.list_id = g.list_id;

update saved_list_member set lawmaker_id = :stays where lawmaker_id = :gone;

update staff_member set lawmaker_id = :stays, version = version + 1 where lawmaker_id = :gone;

-- A letter that is addressed to both is addressed to one.
update recipient r set addressee_id = s.id
  from addressee g
  join addressee s on s.letter_id = g.letter_id and s.lawmaker_id = :stays
 where g.lawmaker_id = :gone and r.addressee_id = g.id;

delete from addressee g using addressee s where g.lawmaker_id = :gone and s.lawmaker_id = :stays and s.letter_id = g.letter_id;

update addressee set lawmaker_id = :stays, version = version + 1 where lawmaker_id = :gone;

-- A letter that both receive: what was sent stays as it was sent, twice if it was sent twice. What was not sent yet goes once, and
-- not at all to somebody whom a colleague took out.
update recipient s set
       version = s.version + 1, state = 'excluded', excluded_because = coalesce(g.excluded_because, :already)
  from recipient g
 where s.lawmaker_id = :stays and g.lawmaker_id = :gone and g.letter_id = s.letter_id
   and s.state = 'chosen' and g.state <> 'chosen' and (g.merged_from is null or g.state <> 'excluded');

update recipient g set
       version = g.version + 1, lawmaker_id = :stays, merged_from = coalesce(g.merged_from, :gone),
       state = case when g.state = 'chosen' then 'excluded' else g.state end,
       excluded_because = case when g.state = 'chosen' then coalesce(s.excluded_because, :already) else g.excluded_because end
  from recipient s
 where g.lawmaker_id = :gone and s.lawmaker_id = :stays and s.letter_id = g.letter_id and s.merged_from is null;

update recipient set lawmaker_id = :stays, version = version + 1 where lawmaker_id = :gone;

-- A person takes part in a contact once.
delete from contact_lawmaker g using contact_lawmaker s
 where g.lawmaker_id = :gone and s.lawmaker_id = :stays and s.contact_id = g.contact_id and s.staff_id is not distinct from g.staff_id;

update contact_lawmaker set lawmaker_id = :stays where lawmaker_id = :gone;

update response set forwarded_lawmaker_id = :stays, version = version + 1 where forwarded_lawmaker_id = :gone;

update follow_up set lawmaker_id = :stays, version = version + 1 where lawmaker_id = :gone;

-- What was decided about the people of lists: that somebody is one of the two counts more than that they are not the other.
delete from intake_decision d using intake_decision e
 where :gone in (d.lawmaker_id, e.lawmaker_id) and :stays in (d.lawmaker_id, e.lawmaker_id) and d.id <> e.id
   and d.chamber_id = e.chamber_id and d.person_key = e.person_key and d.since is not distinct from e.since
   and (d.verdict = 'different' and e.verdict = 'same' or d.verdict = e.verdict and d.lawmaker_id = :gone);

update intake_decision set lawmaker_id = :stays where lawmaker_id = :gone;

update intake_person set lawmaker_id = :stays where lawmaker_id = :gone;

update intake_candidate set lawmaker_id = :stays where lawmaker_id = :gone;

delete from intake_gone g using intake_gone s
 where g.lawmaker_id = :gone and s.lawmaker_id = :stays and s.intake_id = g.intake_id;

update intake_gone set lawmaker_id = :stays where lawmaker_id = :gone;

update intake_rest set lawmaker_id = :stays where lawmaker_id = :gone;

-- Who is not the one is not the other either.
insert into different_people (one, other, said_by, said_at)
select least(:stays, d.third), greatest(:stays, d.third), d.said_by, d.said_at
  from (select case when one = :gone then other else one end as third, said_by, said_at
          from different_people where :gone in (one, other)) d
 where d.third <> :stays
on conflict do nothing;

delete from different_people where :gone in (one, other);

delete from duplicate_pair where :gone in (one, other);

delete from lawmaker where id = :gone;

select list_lawmakers_anew(array[cast(:stays as uuid)]);
