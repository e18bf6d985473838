-- Somebody said that two people are one. Who went on leads to who stayed, and what was written is kept, so that it can be taken back.
-- Neither is a reference: who is gone is no row any more, and who stayed may be merged again.
create table lawmaker_merge (
    id         uuid primary key,
    stays_id   uuid        not null,
    gone_id    uuid        not null,
    gone_name  text        not null,
    names      text[]      not null,
    merged_by  uuid        not null references account (id),
    merged_at  timestamptz not null,
    undone_by  uuid references account (id),
    undone_at  timestamptz,
    constraint lawmaker_merge_is_of_two check (stays_id <> gone_id),
    constraint lawmaker_merge_is_undone_by_someone check (num_nonnulls(undone_by, undone_at) in (0, 2))
);
create unique index lawmaker_merge_goes_once on lawmaker_merge (gone_id) where undone_at is null;
create index lawmaker_merge_stays_id on lawmaker_merge (stays_id);
create index lawmaker_merge_merged_by on lawmaker_merge (merged_by);
create index lawmaker_merge_undone_by on lawmaker_merge (undone_by);

comment on column lawmaker_merge.names is 'what both were called, folded: a list that says either means who stayed';

-- Every row that the merge changed: as it was and as it became. Nothing that it was: it came; nothing that it became: it went.
create table lawmaker_merge_row (
    merge_id  uuid not null references lawmaker_merge (id) on delete cascade,
    place     text not null,
    key       text not null,
    was       jsonb,
    became    jsonb,
    primary key (merge_id, place, key),
    constraint lawmaker_merge_row_says_something check (num_nonnulls(was, became) > 0)
);

-- What stayed when a merge was taken back, because it was changed since.
create table lawmaker_merge_rest (
    merge_id  uuid    not null references lawmaker_merge (id) on delete cascade,
    number    integer not null,
    field     text    not null,
    ours      text    not null,
    theirs    text    not null,
    reason    text    not null,
    primary key (merge_id, number)
);

-- Who somebody is today who was merged, however often; nothing for who never was.
create function who_stayed(lawmaker uuid) returns uuid
    language sql stable
    return (with recursive led (id) as (
                select g.stays_id from public.lawmaker_merge g where g.gone_id = lawmaker and g.undone_at is null
                union
                select g.stays_id from led join public.lawmaker_merge g on g.gone_id = led.id and g.undone_at is null)
            select led.id from led where exists (select from public.lawmaker l where l.id = led.id));

-- What people were called who are one today.
create view merged_name as
select coalesce(who_stayed(g.stays_id), g.stays_id) as lawmaker_id, n.name
  from lawmaker_merge g
 cross join unnest(g.names) as n (name)
 where g.undone_at is null;

-- Two who received one letter and are one person received it twice: both rows stay as they were sent.
alter table recipient add column merged_from uuid;
alter table recipient drop constraint recipient_gets_it_once;
create unique index recipient_gets_it_once on recipient (letter_id, lawmaker_id, at_parliament_id, at_chamber_id, at_committee_id)
    nulls not distinct where merged_from is null;
create index recipient_letter_id on recipient (letter_id, lawmaker_id);

comment on column recipient.merged_from is 'who it was chosen as, where the person received the letter under another name as well';

-- A merge says who somebody is, and nothing about what was sent to them.
create or replace function sent_recipient_stays() returns trigger language plpgsql as $$
begin
    if old.sent_on is not null and (tg_op = 'DELETE' or (new.letter_id, new.sent_on, new.sent_via, new.sent_by,
            new.parliament_id, new.chamber_id, new.name_as_sent, new.party_as_sent, new.chamber_as_sent, new.constituency_as_sent)
        is distinct from (old.letter_id, old.sent_on, old.sent_via, old.sent_by,
            old.parliament_id, old.chamber_id, old.name_as_sent, old.party_as_sent, old.chamber_as_sent, old.constituency_as_sent)
        or new.lawmaker_id is distinct from old.lawmaker_id and coalesce(current_setting('parley.merge', true), '') = '') then
        raise exception 'recipient % was written down at sending and cannot change', old.id
            using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

-- Which seats of two people are one seat, each at most once: the same chamber, nothing that contradicts in place and term, and the
-- same days as far as they are known. A seat without a first day is the same only where both are open or ended on one day, because
-- an open seat says that somebody sits there today.
create function one_seat(stays uuid, gone uuid) returns table (kept uuid, dropped uuid)
    language sql stable as $$
    with likely as (
        select s.id as kept, g.id as dropped,
               (s.started_on = g.started_on) is true as starts, (s.constituency = g.constituency)::integer + (s.party = g.party)::integer
               + (s.term = g.term)::integer + (s.ended_on is not distinct from g.ended_on)::integer as likeness
          from mandate s
          join mandate g on g.chamber_id = s.chamber_id
         where s.lawmaker_id = stays and g.lawmaker_id = gone
           and (s.constituency = '' or g.constituency = '' or fold(s.constituency) = fold(g.constituency))
           and (s.term = '' or g.term = '' or s.term = g.term)
           and (s.started_on = g.started_on and (s.ended_on = g.ended_on or s.ended_on is null or g.ended_on is null)
                or (s.started_on is null or g.started_on is null) and s.ended_on is not distinct from g.ended_on)),
    ranked as (
        select kept, dropped,
               row_number() over (partition by kept order by starts desc, likeness desc, dropped) as for_kept,
               row_number() over (partition by dropped order by starts desc, likeness desc, kept) as for_dropped
          from likely)
    select kept, dropped from ranked where for_kept = 1 and for_dropped = 1
$$;
