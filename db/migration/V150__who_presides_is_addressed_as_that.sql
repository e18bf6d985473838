-- As whom they receive the letter: who presides over the chamber where they sit, who chairs the committee that is addressed, …
create or replace function recipient_roles(ids uuid[]) returns table (recipient_id uuid, role text)
    language sql stable set enable_nestloop = off as $$
    with meant as materialized (
            select r.id, r.lawmaker_id, r.addressee_id, r.chamber_id from recipient r where r.id = any (ids)),
    presiding as materialized (
            select distinct o.lawmaker_id, o.chamber_id
              from presiding_officer o
             where o.lawmaker_id = any (array(select m.lawmaker_id from meant m)) and not o.deputy
               and coalesce(o.started_on, '-infinity') <= current_date and coalesce(o.ended_on, 'infinity') >= current_date),
    chairs as materialized (
            select distinct a.id as addressee_id, s.lawmaker_id
              from addressee a
              join committee_seat s on s.committee_id = a.committee_id and s.role = 'chair'
             where a.id = any (array(select distinct m.addressee_id from meant m)))
    select m.id, case when m.lawmaker_id is null then 'institution'
                      when o.lawmaker_id is not null then 'presiding'
                      when c.lawmaker_id is not null then 'chair'
                      else 'member' end
      from meant m
      left join presiding o on o.lawmaker_id = m.lawmaker_id and o.chamber_id = m.chamber_id
      left join chairs c on c.addressee_id = m.addressee_id and c.lawmaker_id = m.lawmaker_id
$$;
