-- Holds on to the rows that will change, and looks again: an edit by hand that was under way is waited for, and stays. Nothing is
-- replaced that the preview did not show as it is.
create temporary table held on commit drop as
select l.id
  from lawmaker l
 where l.id in (select o.lawmaker_id from outcome o where o.outcome = 'changed')
 order by l.id
   for update of l;

create temporary table held_seat on commit drop as
select m.id
  from mandate m
 where m.id in (select d.mandate_id from kept_seat d join change c on c.seat = d.line and not c.kept)
 order by m.id
   for update of m;

update change c set kept = true, by_hand = true
 where not c.kept and c.ours <> ''
   and not exists (select from intake_change s
                    where s.intake_id = :run and s.line = c.person and s.field = c.field and s.ours = c.ours
                      and s.theirs = c.theirs and not s.kept);

update change c set kept = true, by_hand = true, ours = v.ours
  from known k
  join lawmaker l on l.id = k.lawmaker_id
 cross join lateral (values
        ('name', l.official_name), ('given', l.given_name), ('family', l.family_name), ('honorific', l.honorific),
        ('gender', l.gender), ('birthday', coalesce(l.born_on::text, ''))) as v (field, ours)
 where k.person = c.person and v.field = c.field and c.seat is null and not c.kept and v.ours <> c.ours;

update change c set kept = true, by_hand = true, ours = v.ours
  from kept_seat d
  join mandate m on m.id = d.mandate_id
 cross join lateral (values
        ('constituency', m.constituency), ('party', m.party), ('group', m.political_group), ('term', m.term),
        ('start', coalesce(m.started_on::text, '')), ('end', coalesce(m.ended_on::text, ''))) as v (field, ours)
 where d.line = c.seat and v.field = c.field and not c.kept and v.ours <> c.ours;

delete from change where kept and ours = theirs;

update outcome o set outcome = 'same'
 where o.outcome = 'changed' and not exists (select from change c where c.person = o.person and not c.kept);
