-- By what a letter's recipients are narrowed is kept with them, as their order is: the words that find them, today's party, and
-- whether something works by which the letter can reach them. It follows whatever becomes of people, places and channels.
alter table recipient
    add column search      text    not null default '',
    add column party_today text    not null default '' collate "und-x-icu",
    add column reachable   boolean not null default false;

comment on column recipient.reachable is 'an e-mail, web form, post or fax that has not bounced: theirs, or the one of their office that somebody chose';

create function recipient_is_reachable(who uuid, at_parliament uuid, at_chamber uuid, at_committee uuid, by_channel uuid) returns boolean
    language sql stable
    return coalesce((select p.writable from lawmaker_listing p where p.lawmaker_id = who), false)
        or exists (select from channel c where c.parliament_id = at_parliament
                     and c.state <> 'bounced' and c.kind in ('email', 'web form', 'post', 'fax'))
        or exists (select from channel c where c.chamber_id = at_chamber
                     and c.state <> 'bounced' and c.kind in ('email', 'web form', 'post', 'fax'))
        or exists (select from channel c where c.committee_id = at_committee
                     and c.state <> 'bounced' and c.kind in ('email', 'web form', 'post', 'fax'))
        or exists (select from channel c where c.id = by_channel and c.staff_id is not null
                     and c.state <> 'bounced' and c.kind in ('email', 'web form', 'post', 'fax'));

create or replace function recipient_is_listed() returns trigger language plpgsql as $$
begin
    select coalesce(p.sort_name, k.name, h.name, q.name, ''), coalesce(p.search, fold(coalesce(k.name, h.name, q.name)), ''),
           coalesce(p.party, '')
      into new.sort_name, new.search, new.party_today
      from (values (1)) one
      left join lawmaker_listing p on p.lawmaker_id = new.lawmaker_id
      left join committee k on k.id = new.at_committee_id
      left join chamber h on h.id = new.at_chamber_id
      left join parliament q on q.id = new.at_parliament_id;
    new.reachable := recipient_is_reachable(new.lawmaker_id, new.at_parliament_id, new.at_chamber_id, new.at_committee_id, new.channel_id);
    return new;
end $$;
drop function recipient_is_called(uuid, uuid, uuid, uuid);

update recipient set lawmaker_id = lawmaker_id;

-- A channel chosen for somebody who has one that works changes nothing, so that marking thousands as sent asks for none of it.
create trigger recipient_is_reached before update of channel_id on recipient
    for each row when (new.channel_id is distinct from old.channel_id and (old.channel_id is not null or not old.reachable))
    execute function recipient_is_listed();

-- Who adds recipients does so alone, and after what is just being written about people and their channels: each sees what the other did.
create function recipients_are_listed_alone() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('parley recipient'));
    return null;
end $$;
create trigger recipients_are_listed_alone before insert on recipient
    for each statement execute function recipients_are_listed_alone();

create or replace function recipients_are_called_anew() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(hashtext('parley recipient'));
    update recipient r
       set sort_name = b.sort_name, search = b.search, party_today = b.party,
           reachable = b.writable or recipient_is_reachable(null, null, null, null, r.channel_id)
      from became b join was on was.lawmaker_id = b.lawmaker_id
        and (was.sort_name, was.search, was.party, was.writable) is distinct from (b.sort_name, b.search, b.party, b.writable)
     where r.lawmaker_id = b.lawmaker_id;
    return null;
end $$;

create or replace function place_is_called_anew() returns trigger language plpgsql as $$
begin
    execute format('update recipient set sort_name = $1, search = fold($1) where %I = $2', tg_argv[0]) using new.name, new.id;
    return null;
end $$;

-- Channels of people change the directory's list, which says so itself; those of places and of offices are looked at here.
create function recipients_are_reached_anew() returns trigger language plpgsql as $$
declare
    owners uuid[];
begin
    owners := array(select distinct coalesce(c.parliament_id, c.chamber_id, c.committee_id, c.id) from changed c where c.lawmaker_id is null);
    if tg_op = 'UPDATE' then
        owners := owners || array(select distinct coalesce(c.parliament_id, c.chamber_id, c.committee_id, c.id) from was c where c.lawmaker_id is null);
    end if;
    if owners <> '{}' then
        perform pg_advisory_xact_lock_shared(hashtext('parley recipient'));
        update recipient r set reachable = not r.reachable
         where r.id = any (array(
                select t.id from recipient t where t.at_parliament_id = any (owners)
                union all select t.id from recipient t where t.at_chamber_id = any (owners)
                union all select t.id from recipient t where t.at_committee_id = any (owners)
                union all select t.id from recipient t where t.channel_id = any (owners)))
           and r.reachable <> recipient_is_reachable(r.lawmaker_id, r.at_parliament_id, r.at_chamber_id, r.at_committee_id, r.channel_id);
    end if;
    return null;
end $$;
create trigger recipients_are_reached_insert after insert on channel
    referencing new table as changed for each statement execute function recipients_are_reached_anew();
create trigger recipients_are_reached_update after update on channel
    referencing new table as changed old table as was for each statement execute function recipients_are_reached_anew();
create trigger recipients_are_reached_delete after delete on channel
    referencing old table as changed for each statement execute function recipients_are_reached_anew();

-- Whoever counts recipients reads only them: what people and places say is joined where it is asked for.
create or replace view recipient_listing as
select r.id, r.version, r.letter_id, r.addressee_id, r.lawmaker_id, r.at_parliament_id, r.at_chamber_id, r.at_committee_id,
       r.parliament_id, r.chamber_id, r.channel_id, r.state, r.excluded_because, r.sent_on, r.sent_via,
       coalesce(r.name_as_sent, p.name, k.name, h.name, q.name)                  as name,
       r.sort_name,
       r.search,
       coalesce(r.party_as_sent, r.party_today) collate "und-x-icu"              as party,
       coalesce(r.chamber_as_sent, c.name, '') collate "und-x-icu"               as chamber,
       coalesce(r.constituency_as_sent, p.constituency, '') collate "und-x-icu"  as constituency,
       q.name collate "und-x-icu"                                                as parliament,
       r.reachable
  from recipient r
  left join parliament q on q.id = r.parliament_id
  left join chamber c on c.id = r.chamber_id
  left join lawmaker_listing p on p.lawmaker_id = r.lawmaker_id
  left join chamber h on h.id = r.at_chamber_id
  left join committee k on k.id = r.at_committee_id;
