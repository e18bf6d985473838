-- Keeps what was found out, so that it can be looked at before and after.
delete from intake_person where intake_id = :run;

delete from intake_change where intake_id = :run;

delete from intake_fault where intake_id = :run and reason in
    ('intake.fault.parliament-unknown', 'intake.fault.chamber-missing', 'intake.fault.chamber-unknown');

insert into intake_fault (intake_id, line, column_name, value, reason, refused)
select :run, r.line, '', case when p.reason = 'intake.fault.parliament-unknown' then r.parliament else r.chamber end, p.reason, true
  from intake_row r
  join place p on p.parliament = r.parliament and p.chamber = r.chamber
 where r.intake_id = :run and p.reason <> '';

insert into intake_person (intake_id, line, lines, lawmaker_id, outcome, reason)
select :run, person, lines, lawmaker_id, outcome, reason from outcome order by person;

insert into intake_change (intake_id, line, field, ours, theirs, kept)
select :run, person, field, ours, theirs, kept from change order by person;

update intake set
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
