-- One row per lawmaker as the list shows, sorts and filters it, kept true by statement-level triggers: whoever writes,
-- in bulk or one by one, the list follows. Every column that sorts is not null, so that a page can go on from a key; by_… are
-- the folded forms that texts are sorted by.
create table lawmaker_listing (
    lawmaker_id      uuid primary key references lawmaker (id) on delete cascade,
    name             text    not null,
    search           text    not null,
    parliament_id    uuid,
    chamber_id       uuid,
    parliament       text    not null collate "C",
    chamber          text    not null collate "C",
    constituency     text    not null,
    party            text    not null,
    political_group  text    not null,
    seated_from      date    not null,
    seated_until     date    not null,
    writable         boolean not null,
    mandates         integer not null,
    sort_name          text    not null collate "C",
    by_constituency  text    not null collate "C",
    by_party         text    not null collate "C",
    by_group         text    not null collate "C"
);
comment on column lawmaker_listing.seated_until is 'the last day of the latest mandate; infinity while it is open, -infinity without one';
comment on column lawmaker_listing.writable is 'a letter can reach them: an e-mail, web form, post or fax that has not bounced';

create index lawmaker_listing_by_name on lawmaker_listing (sort_name, lawmaker_id);
create index lawmaker_listing_by_parliament on lawmaker_listing (parliament, sort_name, lawmaker_id);
create index lawmaker_listing_by_chamber on lawmaker_listing (chamber, sort_name, lawmaker_id);
create index lawmaker_listing_by_constituency on lawmaker_listing (by_constituency, sort_name, lawmaker_id);
create index lawmaker_listing_by_party on lawmaker_listing (by_party, sort_name, lawmaker_id);
create index lawmaker_listing_by_group on lawmaker_listing (by_group, sort_name, lawmaker_id);
create index lawmaker_listing_by_parliament_id on lawmaker_listing (parliament_id, sort_name, lawmaker_id);
create index lawmaker_listing_by_chamber_id on lawmaker_listing (chamber_id, sort_name, lawmaker_id);
create index lawmaker_listing_by_from on lawmaker_listing (seated_from, sort_name, lawmaker_id);
create index lawmaker_listing_by_until on lawmaker_listing (seated_until, sort_name, lawmaker_id);
create index lawmaker_listing_by_writable on lawmaker_listing (writable, sort_name, lawmaker_id);
create index lawmaker_listing_search on lawmaker_listing using gin (search gin_trgm_ops);

-- One or two ASCII letters make no trigram, but the beginning of a word does, because every word in search follows a space.
create function in_name(word text) returns text
    language sql immutable strict parallel safe
    return case when length(fold(word)) > 2 then anywhere(word) else '% ' || substr(anywhere(word), 2) end;

comment on function in_name(text) is 'the pattern for LIKE that finds a typed word in lawmaker_listing.search';

create function list_lawmakers_anew(ids uuid[]) returns void
    language sql
begin atomic
    insert into lawmaker_listing as l (lawmaker_id, name, search, parliament_id, chamber_id, parliament, chamber, constituency,
            party, political_group, seated_from, seated_until, writable, mandates, sort_name, by_constituency, by_party, by_group)
    select p.id,
           p.official_name,
           ' ' || fold(concat_ws(' ', p.official_name, p.given_name, p.family_name, p.other_names)),
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
           sort_key(case when p.family_name = '' then p.official_name else p.family_name || ', ' || p.given_name end),
           case when m.constituency <> '' then sort_key(m.constituency) else '' end,
           case when m.party <> '' then sort_key(m.party) else '' end,
           case when m.political_group <> '' then sort_key(m.political_group) else '' end
      from (select distinct u.id from unnest(ids) as u (id)) i
      join lawmaker p on p.id = i.id
      left join (
            select distinct on (d.lawmaker_id) d.lawmaker_id, d.chamber_id, d.constituency, d.party, d.political_group,
                   d.started_on, d.ended_on, count(*) over (partition by d.lawmaker_id) as mandates
              from mandate d
             where d.lawmaker_id = any (ids)
             order by d.lawmaker_id, d.ended_on desc nulls first, d.started_on desc nulls last, d.id desc) m
        on m.lawmaker_id = p.id
      left join (
            select distinct c.lawmaker_id
              from channel c
             where c.lawmaker_id = any (ids) and c.state <> 'bounced' and c.kind in ('email', 'web form', 'post', 'fax')) w
        on w.lawmaker_id = p.id
      left join chamber h on h.id = m.chamber_id
      left join parliament q on q.id = h.parliament_id
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
           excluded.by_party, excluded.by_group);
end;

-- A transaction that writes many tables in bulk sets parley.listing to 'later' and calls list_lawmakers_anew once.
create function listing_follows_lawmaker() returns trigger language plpgsql as $$
begin
    if coalesce(current_setting('parley.listing', true), '') <> 'later' then
        perform list_lawmakers_anew(array(select id from changed));
    end if;
    return null;
end $$;

create function listing_follows_part() returns trigger language plpgsql as $$
begin
    if coalesce(current_setting('parley.listing', true), '') <> 'later' then
        perform list_lawmakers_anew(array(select distinct lawmaker_id from changed where lawmaker_id is not null));
    end if;
    return null;
end $$;

create function listing_follows_place() returns trigger language plpgsql as $$
begin
    perform list_lawmakers_anew(array(
        select l.lawmaker_id from lawmaker_listing l where l.chamber_id in (select id from changed)
        union
        select l.lawmaker_id from lawmaker_listing l where l.parliament_id in (select id from changed)));
    return null;
end $$;

create trigger listing_follows_insert after insert on lawmaker
    referencing new table as changed for each statement execute function listing_follows_lawmaker();
create trigger listing_follows_update after update on lawmaker
    referencing new table as changed for each statement execute function listing_follows_lawmaker();

create trigger listing_follows_insert after insert on mandate
    referencing new table as changed for each statement execute function listing_follows_part();
create trigger listing_follows_update after update on mandate
    referencing new table as changed for each statement execute function listing_follows_part();
create trigger listing_follows_delete after delete on mandate
    referencing old table as changed for each statement execute function listing_follows_part();

create trigger listing_follows_insert after insert on channel
    referencing new table as changed for each statement execute function listing_follows_part();
create trigger listing_follows_update after update on channel
    referencing new table as changed for each statement execute function listing_follows_part();
create trigger listing_follows_delete after delete on channel
    referencing old table as changed for each statement execute function listing_follows_part();

create trigger listing_follows_update after update on chamber
    referencing new table as changed for each statement execute function listing_follows_place();
create trigger listing_follows_update after update on parliament
    referencing new table as changed for each statement execute function listing_follows_place();
