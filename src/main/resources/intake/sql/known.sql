-- Lines that name nobody and only add to people who are already here: an id finds them, and they stand for the name and the seat
-- that the directory knows, so that nothing but what they add is new. Nobody comes in by such a line.
create temporary table known_line on commit drop as
select distinct on (r.line) r.line, x.lawmaker_id, m.id as mandate_id,
       case when exists (select from chamber_alias a
                          where a.parliament_id = c.parliament_id and a.folded = fold(c.name) and a.chamber_id <> c.id)
            then c.code else c.name end as chamber
  from intake_row r
 cross join unnest(r.id_schemes, r.id_values) as i (scheme, value)
  join lawmaker_external_id x on x.scheme = i.scheme and x.value = i.value
  join mandate m on m.lawmaker_id = x.lawmaker_id
  join chamber c on c.id = m.chamber_id and c.parliament_id = coalesce(cast(:parliament as uuid), c.parliament_id)
 where r.intake_id = :run and r.known_only
 order by r.line, m.ended_on desc nulls first, m.started_on desc nulls last, m.id;

insert into intake_fault (intake_id, line, column_name, value, reason, refused)
select :run, r.line, '', array_to_string(r.id_values, ', '), 'intake.fault.nobody-known', true
  from intake_row r
 where r.intake_id = :run and r.known_only and not exists (select from known_line k where k.line = r.line);

delete from intake_row r
 where r.intake_id = :run and r.known_only and not exists (select from known_line k where k.line = r.line);

update intake_row r set
       official_name = l.official_name, name_order = l.name_order, chamber = k.chamber, constituency = m.constituency,
       party = m.party, political_group = m.political_group, term = m.term, started_on = m.started_on, ended_on = m.ended_on
  from known_line k
  join lawmaker l on l.id = k.lawmaker_id
  join mandate m on m.id = k.mandate_id
 where r.intake_id = :run and r.line = k.line;
