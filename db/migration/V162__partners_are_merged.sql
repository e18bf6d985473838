-- Somebody said that two partners are one organisation. What was written is kept, so that it can be taken back. Neither is a
-- reference: who is gone is no row any more, and who stayed may be merged again.
create table partner_merge (
    id         uuid primary key,
    stays_id   uuid        not null,
    gone_id    uuid        not null,
    gone_name  text        not null,
    merged_by  uuid        not null references account (id),
    merged_at  timestamptz not null,
    undone_by  uuid references account (id),
    undone_at  timestamptz,
    constraint partner_merge_is_of_two check (stays_id <> gone_id),
    constraint partner_merge_is_undone_by_someone check (num_nonnulls(undone_by, undone_at) in (0, 2))
);
create unique index partner_merge_goes_once on partner_merge (gone_id) where undone_at is null;
create index partner_merge_stays_id on partner_merge (stays_id);
create index partner_merge_merged_by on partner_merge (merged_by);
create index partner_merge_undone_by on partner_merge (undone_by) where undone_by is not null;

-- Every row that the merge changed: as it was and as it became. Nothing that it was: it came; nothing that it became: it went.
create table partner_merge_row (
    merge_id  uuid not null references partner_merge (id) on delete cascade,
    place     text not null,
    key       text not null,
    was       jsonb,
    became    jsonb,
    primary key (merge_id, place, key),
    constraint partner_merge_row_says_something check (num_nonnulls(was, became) > 0)
);

-- Which partner somebody means who has an old address; nothing for who never was.
create function partner_who_stayed(partner uuid) returns uuid
    language sql stable
    return (with recursive led (id) as (
                select g.stays_id from public.partner_merge g where g.gone_id = partner and g.undone_at is null
                union
                select g.stays_id from led join public.partner_merge g on g.gone_id = led.id and g.undone_at is null)
            select led.id from led where exists (select from public.partner p where p.id = led.id));

-- The first letters of the words of a name that are longer than so many letters.
create function name_initials(name text, longer integer) returns text
    language sql immutable strict parallel safe
    return (select coalesce(string_agg(left(word, 1), '' order by number), '')
              from regexp_split_to_table(public.fold(name), '[^[:alnum:]]+') with ordinality words (word, number)
             where length(word) > longer);

-- Two who both stood under a letter when it was sealed and are one organisation: both rows stay as they stood.
alter table signatory add column merged_from uuid;
alter table signatory drop constraint signatory_signs_once;
create unique index signatory_signs_once on signatory (letter_id, partner_id) where merged_from is null;

comment on column signatory.merged_from is 'which partner it was, where the one that stayed stood under the sealed letter as well';

-- A merge says who somebody is: what is attached to one entry of a letter’s list goes over to the entry that stays.
create or replace function attachment_stays() returns trigger language plpgsql as $$
begin
    if old.subject_id is not null and coalesce(current_setting('parley.merge', true), '') = ''
        or (new.id, new.name, new.kind, new.bytes, new.sha256, new.added_by, new.added_at)
            is distinct from (old.id, old.name, old.kind, old.bytes, old.sha256, old.added_by, old.added_at) then
        raise exception 'an attachment is taken away or stays as it arrived' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
