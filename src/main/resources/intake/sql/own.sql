-- A list that Parley wrote says by Parley's own ids who its people are. Whoever is still here is that person, whatever else was
-- changed, and whoever was merged since is who stayed. What the list leaves out is what is known, and whoever sits elsewhere is
-- not brought here.
create temporary table own on commit drop as
with written as materialized (
    select id from intake where id = :run and mapping @> '[{"means": "id", "detail": "parley"}]')
select distinct on (r.line) r.line, l.id as lawmaker_id
  from written t
  join intake_row r on r.intake_id = t.id
 cross join unnest(r.id_schemes, r.id_values) as i (scheme, value)
  left join lawmaker_merge g on g.undone_at is null and g.gone_id = case when i.scheme = 'parley' then i.value::uuid end
  join lawmaker l on l.id = case when g.id is not null then who_stayed(g.gone_id) when i.scheme = 'parley' then i.value::uuid end
 order by r.line;
analyze own;

update intake_row r set known_only = false, official_name = btrim(r.given_name || ' ' || r.family_name)
  from intake t
 where t.id = :run and t.mapping @> '[{"means": "id", "detail": "parley"}]' and r.intake_id = t.id and r.official_name = ''
   and r.given_name || r.family_name <> '' and not exists (select from own o where o.line = r.line);

update intake_row r set official_name = l.official_name, name_order = l.name_order, known_only = false
  from own o
  join lawmaker l on l.id = o.lawmaker_id
 where r.intake_id = :run and r.line = o.line and r.official_name = '';

create temporary table own_seat on commit drop as
select distinct on (o.line, c.parliament_id) o.line, c.parliament_id, p.name as parliament,
       case when exists (select from chamber_alias a
                          where a.parliament_id = c.parliament_id and a.folded = fold(c.name) and a.chamber_id <> c.id)
            then c.code else c.name end as chamber
  from own o
  join mandate m on m.lawmaker_id = o.lawmaker_id
  join chamber c on c.id = m.chamber_id
  join parliament p on p.id = c.parliament_id
 order by o.line, c.parliament_id, m.ended_on desc nulls first, m.started_on desc nulls last, m.id;
analyze own_seat;

update intake_row r set parliament = s.parliament
  from own_seat s
 where r.intake_id = :run and r.line = s.line and r.parliament = '' and cast(:parliament as uuid) is not null
   and not exists (select from own_seat h where h.line = s.line and h.parliament_id = cast(:parliament as uuid));

update intake_row r set chamber = s.chamber
  from own_seat s
 where r.intake_id = :run and r.line = s.line and r.chamber = ''
   and (s.parliament_id = cast(:parliament as uuid) or cast(:parliament as uuid) is null and fold(s.parliament) = fold(r.parliament));

update intake_row r set seatless = true,
       chamber = coalesce((select min(c.name) from chamber c
                            where c.parliament_id = cast(:parliament as uuid) and c.source not like 'historical:%'), '')
  from own o
 where r.intake_id = :run and r.line = o.line and not exists (select from own_seat s where s.line = o.line)
   and r.parliament = '' and r.chamber = '' and r.constituency = '' and r.party = '' and r.political_group = '' and r.term = ''
   and r.started_on is null and r.ended_on is null;
