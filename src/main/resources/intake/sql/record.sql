-- Keeps what was found out, so that it can be looked at before and after.
delete from intake_change where intake_id = :run;

delete from intake_fault where intake_id = :run and reason in
    ('intake.fault.parliament-unknown', 'intake.fault.other-parliament', 'intake.fault.chamber-missing',
     'intake.fault.chamber-unknown');

insert into intake_fault (intake_id, line, column_name, value, reason, refused)
select :run, r.line, '', case when p.reason in ('intake.fault.parliament-unknown', 'intake.fault.other-parliament') then r.parliament else r.chamber end, p.reason, true
  from intake_row r
  join place p on p.parliament = r.parliament and p.chamber = r.chamber
 where r.intake_id = :run and p.reason <> '';

delete from intake_place where intake_id = :run;

insert into intake_place (intake_id, parliament, chamber, chamber_id)
select :run, parliament, chamber, chamber_id from place;

delete from intake_line where intake_id = :run;

insert into intake_line (intake_id, line, person)
select :run, line, person from entry where person <> line;

delete from intake_candidate where intake_id = :run;

insert into intake_candidate (intake_id, line, chamber_id, lawmaker_id, reason)
select :run, c.person, e.chamber_id, c.lawmaker_id, max(c.reason)
  from (select j.person, j.lawmaker_id, j.reason
          from judged j
          join outcome o on o.person = j.person and o.outcome = 'doubt'
        union all
        select person, lawmaker_id, '' from decided) c
  join entry e on e.line = c.person
 group by c.person, e.chamber_id, c.lawmaker_id;

insert into intake_candidate (intake_id, line, chamber_id, other_line, reason)
select :run, c.person, e.chamber_id, c.other, max(c.reason)
  from (select person, other, reason from rival
        union all
        select other, person, reason from rival
        union all
        select one, other, '' from apart
        union all
        select e.person, case when t.one = e.person then t.other else t.one end, ''
          from told t
          join entry e on e.line = t.one
         where t.verdict = 'same') c
  join entry e on e.line = c.person
 where c.other <> c.person
 group by c.person, e.chamber_id, c.other;

create temporary table found on commit drop as
select o.person as line, o.lines, o.lawmaker_id, o.outcome, o.reason, d.person is not null as decided
  from outcome o
  left join (select person from decided union select one from apart
              union select e.person from told t join entry e on e.line = t.one where t.verdict = 'same') d
    on d.person = o.person;
create unique index on found (line);
analyze found;

-- Entering finds what the preview found, as a rule: only what differs is written.
delete from intake_person p where p.intake_id = :run and not exists (select from found f where f.line = p.line);

update intake_person p set
       lines = f.lines, lawmaker_id = f.lawmaker_id, outcome = f.outcome, reason = f.reason, decided = f.decided
  from found f
 where p.intake_id = :run and p.line = f.line
   and (p.lines, p.lawmaker_id, p.outcome, p.reason, p.decided) is distinct from (f.lines, f.lawmaker_id, f.outcome, f.reason, f.decided);

insert into intake_person (intake_id, line, lines, lawmaker_id, outcome, reason, decided)
select :run, f.line, f.lines, f.lawmaker_id, f.outcome, f.reason, f.decided
  from found f
 where not exists (select from intake_person p where p.intake_id = :run and p.line = f.line)
 order by f.line;

insert into intake_change (intake_id, line, field, ours, theirs, kept, by_hand)
select :run, person, field, ours, theirs, kept, by_hand from change order by person;

delete from intake_gone i
 where i.intake_id = :run and not exists (select from gone g where g.lawmaker_id = i.lawmaker_id);

insert into intake_gone (intake_id, lawmaker_id, chamber_id)
select :run, g.lawmaker_id, g.chamber_id
  from gone g
 where not exists (select from intake_gone i where i.intake_id = :run and i.lawmaker_id = g.lawmaker_id)
 order by g.lawmaker_id;

update intake_gone i set ended = true
  from (select distinct lawmaker_id from ending) e
 where i.intake_id = :run and i.lawmaker_id = e.lawmaker_id;

update intake set
       stale = false, people_gone = (select count(*) from gone), seats_ended = (select count(*) from ending),
       people_new = n.people_new, people_changed = n.people_changed, people_same = n.people_same, people_doubt = n.people_doubt,
       rows_refused = (select count(distinct line) from intake_fault where intake_id = :run and refused),
       values_left = (select count(*) from intake_fault where intake_id = :run and not refused),
       mandates_new = (select count(*) from seat s join outcome o on o.person = s.person
                        where o.outcome in ('new', 'changed') and not exists (select from kept_seat d where d.line = s.line)),
       channels_new = (select count(*) from way w join outcome o on o.person = w.person where o.outcome = 'new')
                    + (select count(*) from new_way w join outcome o on o.person = w.person where o.outcome = 'changed')
  from (select count(*) filter (where outcome = 'new') as people_new,
               count(*) filter (where outcome = 'changed') as people_changed,
               count(*) filter (where outcome = 'same') as people_same,
               count(*) filter (where outcome = 'doubt') as people_doubt
          from outcome) n
 where id = :run;
