-- Ends the seats of those who are no longer on the list, if that was decided: of nobody who was not shown as such, and of nobody
-- whose seat began later or has ended meanwhile.
insert into ending
select m.id, m.lawmaker_id
  from gone g
  join intake_gone shown on shown.intake_id = :run and shown.lawmaker_id = g.lawmaker_id
  join mandate m on m.lawmaker_id = g.lawmaker_id
 where m.chamber_id in (select chamber_id from entry)
   and (m.ended_on is null or m.ended_on > cast(:goneOn as date))
   and (m.started_on is null or m.started_on <= cast(:goneOn as date))
 order by m.id
   for update of m;

update mandate m set version = m.version + 1, ended_on = cast(:goneOn as date), end_reason = :goneReason
  from ending e
 where m.id = e.mandate_id;

select list_lawmakers_anew(array(select lawmaker_id from ending));
