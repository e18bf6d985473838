-- Most names are ASCII, and are folded without looking for accents: what without_accents(), fold() and sort_key() make of them.
create function without_accents_of_ascii(value text) returns text
    language sql immutable parallel safe
    return btrim(case when position('  ' in translate(lower(value), e',.;-\t\n\r\f\v\'`"', '         ')) = 0
                      then translate(lower(value), e',.;-\t\n\r\f\v\'`"', '         ')
                      else regexp_replace(translate(lower(value), e',.;-\t\n\r\f\v\'`"', '         '), ' +', ' ', 'g') end);

-- Lawmakers as the list shows them.
create or replace function lawmakers_to_list(ids uuid[]) returns setof lawmaker_listing
    language sql
begin atomic
    with latest as materialized (
            select distinct on (d.lawmaker_id) d.lawmaker_id, d.chamber_id, d.constituency, d.party, d.political_group,
                   d.started_on, d.ended_on, count(*) over (partition by d.lawmaker_id) as mandates
              from mandate d
             where d.lawmaker_id = any (ids)
             order by d.lawmaker_id, d.ended_on desc nulls first, d.started_on desc nulls last, d.id desc),
    -- Thousands share a party, and hundreds a constituency: each is folded once.
    said as materialized (
            select v.value, sort_key(v.value) as key
              from (select constituency as value from latest union select party from latest
                    union select political_group from latest) v
             where v.value <> ''),
    there as materialized (
            select l.id, l.official_name,
                   concat_ws(' ', l.official_name, beyond(l.given_name, l.official_name), beyond(l.family_name, l.official_name),
                             nullif(l.other_names, '')) as known_as,
                   case when l.family_name = '' then l.official_name else l.family_name || ', ' || l.given_name end as sorted_as
              from lawmaker l
             where l.id = any (ids))
    select p.id,
           p.official_name,
           ' ' || case when octet_length(p.known_as) = length(p.known_as) then without_accents_of_ascii(p.known_as)
                       else fold(p.known_as) end,
           q.id,
           h.id,
           coalesce(q.name, ''),
           coalesce(h.name, ''),
           coalesce(m.constituency, ''),
           coalesce(m.party, ''),
           coalesce(m.political_group, ''),
           coalesce(m.started_on, '-infinity'),
           case when h.id is null then '-infinity' else coalesce(m.ended_on, 'infinity') end,
           w.lawmaker_id is not null,
           coalesce(m.mandates, 0),
           case when octet_length(p.sorted_as) = length(p.sorted_as) then without_accents_of_ascii(p.sorted_as)
                else sort_key(p.sorted_as) end as sort_name,
           coalesce(kc.key, ''),
           coalesce(kp.key, ''),
           coalesce(kg.key, '')
      from there p
      left join latest m on m.lawmaker_id = p.id
      left join said kc on kc.value = m.constituency
      left join said kp on kp.value = m.party
      left join said kg on kg.value = m.political_group
      left join (
            select distinct c.lawmaker_id
              from channel c
             where c.lawmaker_id = any (ids) and c.state <> 'bounced' and c.kind in ('email', 'web form', 'post', 'fax')) w
        on w.lawmaker_id = p.id
      left join chamber h on h.id = m.chamber_id
      left join parliament q on q.id = h.parliament_id
     order by sort_name;
end;

-- Who is being deleted by somebody else is waited for, and then not here. Newcomers were made by the transaction that lists them
-- first: nobody else sees them, and nothing is locked.
create or replace function list_lawmakers_anew(ids uuid[]) returns void
    language sql set enable_nestloop = off
begin atomic
    select from lawmaker where id = any (ids) for key share;
    with listed as (
    insert into lawmaker_listing as l (lawmaker_id, name, search, parliament_id, chamber_id, parliament, chamber, constituency,
            party, political_group, seated_from, seated_until, writable, mandates, sort_name, by_constituency, by_party, by_group)
    select t.* from lawmakers_to_list(ids) t
    on conflict (lawmaker_id) do update set
        name = excluded.name, search = excluded.search, parliament_id = excluded.parliament_id,
        chamber_id = excluded.chamber_id, parliament = excluded.parliament, chamber = excluded.chamber,
        constituency = excluded.constituency, party = excluded.party, political_group = excluded.political_group,
        seated_from = excluded.seated_from, seated_until = excluded.seated_until, writable = excluded.writable,
        mandates = excluded.mandates, sort_name = excluded.sort_name, by_constituency = excluded.by_constituency,
        by_party = excluded.by_party, by_group = excluded.by_group
    where (l.name, l.search, l.parliament_id, l.chamber_id, l.parliament, l.chamber, l.constituency,
           l.party, l.political_group, l.seated_from, l.seated_until, l.writable, l.mandates, l.sort_name,
           l.by_constituency, l.by_party, l.by_group)
        is distinct from
          (excluded.name, excluded.search, excluded.parliament_id, excluded.chamber_id, excluded.parliament,
           excluded.chamber, excluded.constituency, excluded.party, excluded.political_group, excluded.seated_from,
           excluded.seated_until, excluded.writable, excluded.mandates, excluded.sort_name, excluded.by_constituency,
           excluded.by_party, excluded.by_group)
    returning l.lawmaker_id, l.sort_name, l.search)
    insert into lawmaker_name as n (lawmaker_id, sort_name, search)
    select lawmaker_id, sort_name, search from listed
    on conflict (lawmaker_id) do update set sort_name = excluded.sort_name, search = excluded.search
    where (n.sort_name, n.search) is distinct from (excluded.sort_name, excluded.search);
end;
