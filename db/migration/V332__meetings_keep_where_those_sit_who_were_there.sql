-- Where those sit who were at a meeting, kept with the meeting, so that ten thousands of them are counted by place without looking up
-- everybody who was there. A place is a parliament, a chamber and a party in one word; a meeting has each of its places once.
create function seat_of(parliament uuid, chamber uuid, party text) returns text
    language sql immutable parallel safe
    return parliament::text || coalesce(chamber::text, repeat(' ', 36)) || party;

create table meeting_place (
    contact_id   uuid     primary key references contact (id) on delete cascade,
    campaign_id  uuid,
    letter_id    uuid,
    guarded      boolean  not null,
    stale        boolean  not null,
    parliaments  uuid[]   not null default '{}',
    places       text[]   not null collate "C" default '{}'
);
comment on table meeting_place is 'meetings that took place; follows from contacts, who took part, and where they sit, and is written by triggers alone';
comment on column meeting_place.guarded is 'not everybody may see the contact: whoever counts asks it';
comment on column meeting_place.parliaments is 'those of the places, each once';
comment on column meeting_place.stale is 'the places are not known yet: whoever counts looks up those who were there';
create index meeting_place_campaign_id on meeting_place (campaign_id) where not stale and not guarded;
create index meeting_place_letter_id on meeting_place (letter_id) where not stale and not guarded;
create index meeting_place_asked_in on meeting_place (campaign_id) where stale or guarded;
create index meeting_place_asked_about on meeting_place (letter_id) where stale or guarded;

insert into meeting_place
select c.id, c.campaign_id, c.letter_id, c.confidential or c.hushed, false,
       coalesce(array_agg(distinct p.parliament_id) filter (where p.parliament_id is not null), '{}'),
       coalesce(array_agg(distinct seat_of(p.parliament_id, p.chamber_id, p.party) collate "C")
                    filter (where p.parliament_id is not null), '{}')
  from contact c
  left join contact_lawmaker w on w.contact_id = c.id
  left join lawmaker_listing p on p.lawmaker_id = w.lawmaker_id
 where c.kind = 'meeting' and not c.planned
 group by c.id;
analyze meeting_place;

create function contacts_are_meetings() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from meeting_place m using came c where m.contact_id = c.id and (c.kind <> 'meeting' or c.planned);
        update meeting_place m set campaign_id = c.campaign_id, letter_id = c.letter_id, guarded = c.confidential or c.hushed
          from came c
         where m.contact_id = c.id
           and (m.campaign_id, m.letter_id, m.guarded) is distinct from (c.campaign_id, c.letter_id, c.confidential or c.hushed);
    end if;
    insert into meeting_place (contact_id, campaign_id, letter_id, guarded, stale)
    select c.id, c.campaign_id, c.letter_id, c.confidential or c.hushed, true
      from came c
     where c.kind = 'meeting' and not c.planned and not exists (select from meeting_place m where m.contact_id = c.id);
    return null;
end $$;
create trigger contacts_are_meetings_insert after insert on contact
    referencing new table as came for each statement execute function contacts_are_meetings();
create trigger contacts_are_meetings_update after update on contact
    referencing new table as came for each statement execute function contacts_are_meetings();

-- Who comes and goes one by one makes a meeting stale once.
create function others_were_at_meetings() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        update meeting_place set stale = true where not stale and contact_id in (select contact_id from went);
    end if;
    if tg_op <> 'DELETE' then
        update meeting_place set stale = true where not stale and contact_id in (select contact_id from came);
    end if;
    return null;
end $$;
create trigger others_were_at_meetings_insert after insert on contact_lawmaker
    referencing new table as came for each statement execute function others_were_at_meetings();
create trigger others_were_at_meetings_update after update on contact_lawmaker
    referencing old table as went new table as came for each statement execute function others_were_at_meetings();
create trigger others_were_at_meetings_delete after delete on contact_lawmaker
    referencing old table as went for each statement execute function others_were_at_meetings();

-- What stayed stale is tried again.
create function who_was_met_sits_elsewhere() returns trigger language plpgsql as $$
begin
    update meeting_place m set stale = true
      from (select distinct w.contact_id
              from became b
              join was o on o.lawmaker_id = b.lawmaker_id
                   and (o.parliament_id, o.chamber_id, o.party) is distinct from (b.parliament_id, b.chamber_id, b.party)
              join contact_lawmaker w on w.lawmaker_id = b.lawmaker_id) x
     where m.contact_id = x.contact_id;
    return null;
end $$;
create trigger who_was_met_sits_elsewhere after update on lawmaker_listing
    referencing old table as was new table as became for each statement execute function who_was_met_sits_elsewhere();

-- When all is written, once for each meeting. Those who were there are held, so that whoever moves one of them comes after this and sees
-- the meeting. Where somebody is moving one of them right now nobody waits: the meeting stays stale, and is counted by looking them up.
create function meeting_is_placed() returns trigger language plpgsql as $$
begin
    with there as (
            select distinct lawmaker_id from contact_lawmaker where contact_id = new.contact_id),
         sit as materialized (
            select p.lawmaker_id, p.parliament_id, seat_of(p.parliament_id, p.chamber_id, p.party) collate "C" as seat
              from lawmaker_listing p where p.lawmaker_id in (select lawmaker_id from there)
               for share of p skip locked)
    update meeting_place m
       set stale = false,
           parliaments = coalesce((select array_agg(distinct parliament_id) from sit where parliament_id is not null), '{}'),
           places = coalesce((select array_agg(distinct seat) from sit where seat is not null), '{}')
     where m.contact_id = new.contact_id and m.stale and (select count(*) from sit) = (select count(*) from there);
    return null;
end $$;
create constraint trigger meeting_is_placed after insert or update on meeting_place
    deferrable initially deferred for each row when (new.stale) execute function meeting_is_placed();

-- The few contacts that not everybody may see, for whoever asks whether thousands of promises rest on one.
create index contact_guarded on contact (id) include (letter_id, confidential, hushed, recorded_by) where confidential or hushed;
