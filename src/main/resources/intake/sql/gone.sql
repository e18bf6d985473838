-- Who holds a seat today in a chamber of the list and is not on it. Whoever may be on it, in doubt or on a faulty line, is not gone.
create temporary table unplaced on commit drop as
select r.line, r.official_name, r.id_schemes, r.id_values
  from intake_row r
  join place p on p.parliament = r.parliament and p.chamber = r.chamber
 where r.intake_id = :run and p.reason <> '';
analyze unplaced;

create temporary table perhaps on commit drop as
select lawmaker_id from judged
union
select x.lawmaker_id
  from unplaced u
 cross join unnest(u.id_schemes, u.id_values) as i (scheme, value)
  join lawmaker_external_id x on x.scheme = i.scheme and x.value = i.value
union
select l.id from unplaced u join lawmaker l on l.official_name = u.official_name;
analyze perhaps;

-- A list of one committee, or one that only adds to people by their ids, names only some of a chamber: nobody is gone by it.
create temporary table partial on commit drop as
select i.id
  from intake i
 where i.id = :run
   and (i.mapping @> '[{"column": ""}]' or exists (select from intake_row r where r.intake_id = :run and r.known_only));

create temporary table gone on commit drop as
select distinct on (m.lawmaker_id) m.lawmaker_id, m.chamber_id
  from (select distinct chamber_id from entry) here
  join mandate m on m.chamber_id = here.chamber_id
 where (m.ended_on is null or m.ended_on > cast(:today as date))
   and (m.started_on is null or m.started_on <= cast(:today as date))
   and not exists (select from perhaps p where p.lawmaker_id = m.lawmaker_id)
   and not exists (select from partial)
 order by m.lawmaker_id, m.chamber_id;
analyze gone;

create temporary table ending (mandate_id uuid not null, lawmaker_id uuid not null) on commit drop;
