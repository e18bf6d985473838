-- A reference is checked row by row, which for rows that are made by the thousand from what is already there costs more than the
-- rows. What follows a run or a lawmaker is taken away by the statement that takes them away, all of it at once.
alter table intake_row drop constraint intake_row_intake_id_fkey;
alter table intake_person drop constraint intake_person_intake_id_fkey;
alter table lawmaker_name drop constraint lawmaker_name_lawmaker_id_fkey;
alter table lawmaker_listing drop constraint lawmaker_listing_lawmaker_id_fkey;

create function lists_go_with_their_run() returns trigger language plpgsql as $$
begin
    delete from intake_row where intake_id in (select id from gone);
    delete from intake_person where intake_id in (select id from gone);
    return null;
end $$;

create trigger lists_go_with_their_run after delete on intake
    referencing old table as gone for each statement execute function lists_go_with_their_run();

create function listing_loses_lawmaker() returns trigger language plpgsql as $$
begin
    delete from lawmaker_name where lawmaker_id in (select id from gone);
    delete from lawmaker_listing where lawmaker_id in (select id from gone);
    return null;
end $$;

create trigger listing_follows_delete after delete on lawmaker
    referencing old table as gone for each statement execute function listing_loses_lawmaker();

-- Lawmakers as the list shows them. Who is being deleted by somebody else is waited for, and then not here.
create function lawmakers_to_list(ids uuid[]) returns setof lawmaker_listing
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
    there as (select l.* from lawmaker l where l.id = any (ids) for key share)
    select p.id,
           p.official_name,
           ' ' || fold(concat_ws(' ', p.official_name, beyond(p.given_name, p.official_name), beyond(p.family_name, p.official_name),
                                 nullif(p.other_names, ''))),
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
           sort_key(case when p.family_name = '' then p.official_name else p.family_name || ', ' || p.given_name end) as sort_name,
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

create or replace function list_lawmakers_anew(ids uuid[]) returns void
    language sql
begin atomic
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

-- The same for lawmakers who were never listed: those whom the running transaction made.
create function list_lawmakers_first(ids uuid[]) returns void
    language sql
begin atomic
    with listed as (
    insert into lawmaker_listing (lawmaker_id, name, search, parliament_id, chamber_id, parliament, chamber, constituency,
            party, political_group, seated_from, seated_until, writable, mandates, sort_name, by_constituency, by_party, by_group)
    select t.* from lawmakers_to_list(ids) t
    returning lawmaker_id, sort_name, search)
    insert into lawmaker_name (lawmaker_id, sort_name, search)
    select lawmaker_id, sort_name, search from listed;
end;
