-- One row per lawmaker as the list shows, sorts and filters it, kept true by statement-level triggers: whoever writes,
-- in bulk or one by one, the list follows. Every column that sorts is not null, so that a page can go on from a key.
create table lawmaker_listing (
    lawmaker_id      uuid primary key references lawmaker (id) on delete cascade,
    name             text    not null,
    sort_name        text    not null collate "und-x-icu",
    search           text    not null,
    parliament_id    uuid references parliament (id),
    chamber_id       uuid references chamber (id),
    parliament       text    not null collate "und-x-icu",
    chamber          text    not null collate "und-x-icu",
    constituency     text    not null collate "und-x-icu",
    party            text    not null collate "und-x-icu",
    political_group  text    not null collate "und-x-icu",
    seated_from      date    not null,
    seated_until     date    not null,
    writable         boolean not null,
    mandates         integer not null
);
comment on column lawmaker_listing.seated_until is 'the last day of the latest mandate; infinity while it is open, -infinity without one';
comment on column lawmaker_listing.writable is 'a letter can reach them: an e-mail, web form, post or fax that has not bounced';

create index lawmaker_listing_by_name on lawmaker_listing (sort_name, lawmaker_id);
create index lawmaker_listing_by_parliament on lawmaker_listing (parliament, sort_name, lawmaker_id);
create index lawmaker_listing_by_chamber on lawmaker_listing (chamber, sort_name, lawmaker_id);
create index lawmaker_listing_by_constituency on lawmaker_listing (constituency, sort_name, lawmaker_id);
create index lawmaker_listing_by_party on lawmaker_listing (party, sort_name, lawmaker_id);
create index lawmaker_listing_by_group on lawmaker_listing (political_group, sort_name, lawmaker_id);
create index lawmaker_listing_by_parliament_id on lawmaker_listing (parliament_id, sort_name, lawmaker_id);
create index lawmaker_listing_by_chamber_id on lawmaker_listing (chamber_id, sort_name, lawmaker_id);
create index lawmaker_listing_search on lawmaker_listing using gin (search gin_trgm_ops);

create function list_lawmakers_anew(ids uuid[]) returns void
    language sql
begin atomic
    insert into lawmaker_listing as l (lawmaker_id, name, sort_name, search, parliament_id, chamber_id, parliament, chamber,
            constituency, party, political_group, seated_from, seated_until, writable, mandates)
    select p.id,
           p.official_name,
           case when p.family_name = '' then p.official_name
                when p.given_name = '' then p.family_name
                else p.family_name || ', ' || p.given_name end,
           fold(concat_ws(' ', p.official_name, p.given_name, p.family_name, p.other_names)),
           m.parliament_id,
           m.chamber_id,
           coalesce(m.parliament, ''),
           coalesce(m.chamber, ''),
           coalesce(m.constituency, ''),
           coalesce(m.party, ''),
           coalesce(m.political_group, ''),
           coalesce(m.started_on, '-infinity'),
           case when m.chamber_id is null then '-infinity' else coalesce(m.ended_on, 'infinity') end,
           exists (select from channel c where c.lawmaker_id = p.id and c.state <> 'bounced'
                    and c.kind in ('email', 'web form', 'post', 'fax')),
           coalesce(m.mandates, 0)
      from lawmaker p
      left join lateral (
            select h.id as chamber_id, h.name as chamber, q.id as parliament_id, q.name as parliament,
                   d.constituency, d.party, d.political_group, d.started_on, d.ended_on, count(*) over () as mandates
              from mandate d
              join chamber h on h.id = d.chamber_id
              join parliament q on q.id = h.parliament_id
             where d.lawmaker_id = p.id
             order by d.ended_on desc nulls first, d.started_on desc nulls last, d.id desc
             limit 1) m on true
     where p.id = any (ids)
    on conflict (lawmaker_id) do update set
        name = excluded.name, sort_name = excluded.sort_name, search = excluded.search,
        parliament_id = excluded.parliament_id, chamber_id = excluded.chamber_id,
        parliament = excluded.parliament, chamber = excluded.chamber, constituency = excluded.constituency,
        party = excluded.party, political_group = excluded.political_group, seated_from = excluded.seated_from,
        seated_until = excluded.seated_until, writable = excluded.writable, mandates = excluded.mandates
    where (l.name, l.sort_name, l.search, l.parliament_id, l.chamber_id, l.parliament, l.chamber, l.constituency, l.party,
           l.political_group, l.seated_from, l.seated_until, l.writable, l.mandates)
        is distinct from
          (excluded.name, excluded.sort_name, excluded.search, excluded.parliament_id, excluded.chamber_id,
           excluded.parliament, excluded.chamber, excluded.constituency, excluded.party, excluded.political_group,
           excluded.seated_from, excluded.seated_until, excluded.writable, excluded.mandates);
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
