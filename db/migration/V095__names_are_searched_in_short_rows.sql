-- A letter that is not ASCII is spelled as three letters around a digit. The outer letters differ most within a script, so that the
-- trigrams between two letters of a word tell the pair; names in Thai or Khmer no longer share most of theirs.
create or replace function spelled(value text) returns text
    language plpgsql immutable strict parallel safe as $$
declare
    spelled text := '';
    letter  text;
    code    integer;
begin
    if octet_length(value) = length(value) then
        return value;
    end if;
    foreach letter in array string_to_array(value, null) loop
        code := ascii(letter);
        if code < 128 then
            spelled := spelled || letter;
        else
            spelled := spelled || chr(97 + (code / 26 + code * 5) % 26) || chr(48 + code / 17576 % 10)
                || chr(97 + code / 676 % 26) || chr(97 + code % 26);
        end if;
    end loop;
    return spelled;
end $$;

-- What a search among names reads: a letter or three may fit tens of thousands, and every one of them is visited to find the
-- first fifty in order. Rows this short lie three times as close, and a list that is taken in lies here by name.
create table lawmaker_name (
    lawmaker_id  uuid primary key references lawmaker_listing (lawmaker_id) on delete cascade,
    sort_name    text not null collate "C",
    search       text not null
);
create index lawmaker_name_search on lawmaker_name using gin (search gin_trgm_ops);

comment on function in_name(text) is 'the pattern for LIKE that finds a typed word in lawmaker_name.search';

-- What a part of a name adds to the whole: nothing when the whole has it as words of its own.
create function beyond(part text, whole text) returns text
    language sql immutable parallel safe
    return case when position(' ' || part || ' ' in ' ' || whole || ' ') = 0 then nullif(part, '') end;

-- People are written down by name: pages of the list and what a search finds then lie side by side, and indexes grow where they
-- just grew.
create or replace function list_lawmakers_anew(ids uuid[]) returns void
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
    listed as (
    insert into lawmaker_listing as l (lawmaker_id, name, search, parliament_id, chamber_id, parliament, chamber, constituency,
            party, political_group, seated_from, seated_until, writable, mandates, sort_name, by_constituency, by_party, by_group)
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
      from (select distinct u.id from unnest(ids) as u (id)) i
      join lawmaker p on p.id = i.id
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
     order by sort_name
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

drop index lawmaker_listing_search;

-- What is kept in the old spelling is written anew.
update parliament_alias set alias = alias;
update chamber_alias set alias = alias;
update contact set notes = notes;
delete from lawmaker_listing;
select list_lawmakers_anew(array(select id from lawmaker));
