-- The order by name is kept with the recipient, so that the first page of ten thousand is read from an index. It follows whatever
-- people and places are called today.
alter table recipient add column sort_name text not null default '' collate "und-x-icu";

create function recipient_is_called(lawmaker uuid, parliament uuid, chamber uuid, committee uuid) returns text
    language sql stable
    return coalesce((select p.sort_name from lawmaker_listing p where p.lawmaker_id = lawmaker),
                    (select k.name from committee k where k.id = committee), (select h.name from chamber h where h.id = chamber),
                    (select q.name from parliament q where q.id = parliament), '');

update recipient set sort_name = recipient_is_called(lawmaker_id, at_parliament_id, at_chamber_id, at_committee_id);
create index recipient_by_name on recipient (letter_id, sort_name, id);

create function recipient_is_listed() returns trigger language plpgsql as $$
begin
    new.sort_name := recipient_is_called(new.lawmaker_id, new.at_parliament_id, new.at_chamber_id, new.at_committee_id);
    return new;
end $$;
create trigger recipient_is_listed before insert or update of lawmaker_id, at_parliament_id, at_chamber_id, at_committee_id on recipient
    for each row execute function recipient_is_listed();

create function recipients_are_called_anew() returns trigger language plpgsql as $$
begin
    update recipient r set sort_name = b.sort_name
      from became b join was on was.lawmaker_id = b.lawmaker_id and was.sort_name <> b.sort_name
     where r.lawmaker_id = b.lawmaker_id;
    return null;
end $$;
create trigger recipients_are_called_anew after update on lawmaker_listing
    referencing old table as was new table as became for each statement execute function recipients_are_called_anew();

-- The argument is the column by which recipients name the place.
create function place_is_called_anew() returns trigger language plpgsql as $$
begin
    execute format('update recipient set sort_name = $1 where %I = $2', tg_argv[0]) using new.name, new.id;
    return null;
end $$;
create trigger place_is_called_anew after update of name on parliament
    for each row when (new.name <> old.name) execute function place_is_called_anew('at_parliament_id');
create trigger place_is_called_anew after update of name on chamber
    for each row when (new.name <> old.name) execute function place_is_called_anew('at_chamber_id');
create trigger place_is_called_anew after update of name on committee
    for each row when (new.name <> old.name) execute function place_is_called_anew('at_committee_id');

create or replace view recipient_listing as
select r.id, r.version, r.letter_id, r.addressee_id, r.lawmaker_id, r.at_parliament_id, r.at_chamber_id, r.at_committee_id,
       r.parliament_id, r.chamber_id, r.channel_id, r.state, r.excluded_because, r.sent_on, r.sent_via,
       coalesce(r.name_as_sent, p.name, k.name, h.name, q.name)                          as name,
       r.sort_name,
       coalesce(p.search, fold(coalesce(k.name, h.name, q.name)))                        as search,
       coalesce(r.party_as_sent, p.party, '') collate "und-x-icu"                        as party,
       coalesce(r.chamber_as_sent, c.name, '') collate "und-x-icu"                       as chamber,
       coalesce(r.constituency_as_sent, p.constituency, '') collate "und-x-icu"          as constituency,
       q.name collate "und-x-icu"                                                        as parliament
  from recipient r
  join parliament q on q.id = r.parliament_id
  left join chamber c on c.id = r.chamber_id
  left join lawmaker_listing p on p.lawmaker_id = r.lawmaker_id
  left join chamber h on h.id = r.at_chamber_id
  left join committee k on k.id = r.at_committee_id;
