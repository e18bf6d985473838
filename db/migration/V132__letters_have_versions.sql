-- A letter has a base text and versions of it: in other languages, or adapted to one parliament. A correction is a version too: it
-- takes the place of one that was sealed, which stays as it was sent.
alter table letter_version
    add column title           text not null default '',
    add column made_from       uuid references letter_version (id),
    add column made_from_text  text,
    add column parliament_id   uuid references parliament (id),
    add column supersedes      uuid references letter_version (id),
    drop constraint letter_version_language_is_told_once,
    add constraint letter_version_is_made_from_another check (made_from <> id),
    add constraint letter_version_knows_what_it_was_made_from check ((made_from is null) = (made_from_text is null)),
    add constraint letter_version_supersedes_what_it_was_made_from check (supersedes is null or supersedes = made_from),
    add constraint letter_version_is_superseded_once unique (supersedes);
create unique index letter_version_base on letter_version (letter_id) where made_from is null;
create unique index letter_version_is_told_once on letter_version (letter_id, language, parliament_id)
    nulls not distinct where supersedes is null;
create index letter_version_made_from on letter_version (made_from) where made_from is not null;
create index letter_version_parliament_id on letter_version (parliament_id) where parliament_id is not null;

comment on column letter_version.title is 'what the letter is called in this version; empty where it is called what the letter is';
comment on column letter_version.made_from is 'null for the base text';
comment on column letter_version.made_from_text is 'what that text said when somebody last looked at both, so that it shows what changed since';
comment on column letter_version.parliament_id is 'the parliament to which it is adapted; null for all';

-- Somebody chose a version for an addressee; null takes the one that fits.
alter table addressee add column version_id uuid references letter_version (id);
create index addressee_version_id on addressee (version_id) where version_id is not null;

-- The version that was sent to a recipient; null until then, and for who received the letter before there were versions.
alter table recipient add column version_as_sent uuid references letter_version (id);
create index recipient_version_as_sent on recipient (version_as_sent) where version_as_sent is not null;

create or replace function sealed_text_stays() returns trigger language plpgsql as $$
begin
    if old.sealed_at is not null and (tg_op = 'DELETE'
            or (new.text, new.title, new.language, new.parliament_id, new.supersedes, new.checksum, new.sealed_at, new.sealed_by)
               is distinct from (old.text, old.title, old.language, old.parliament_id, old.supersedes, old.checksum, old.sealed_at,
                   old.sealed_by)) then
        raise exception 'the text of letter % was sealed at % and cannot change', old.letter_id, old.sealed_at
            using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

-- The versions that a letter goes out in: those that no correction took the place of.
create view current_letter_version as
select v.* from letter_version v
 where not exists (select from letter_version c where c.supersedes = v.id);

-- The version for every addressee: the one somebody chose, or the one that fits. That is one adapted to the parliament before one
-- for all, then one in a language of the parliament, the base text before the others, and those in the order of its languages.
create view addressee_version as
select a.id as addressee_id, a.letter_id, a.version_id is not null as chosen, f.id as version_id
  from addressee a
  left join chamber h on h.id = a.chamber_id
  left join committee k on k.id = a.committee_id
  left join chamber kh on kh.id = k.chamber_id
  left join lawmaker_listing p on p.lawmaker_id = a.lawmaker_id
  left join parliament q on q.id = coalesce(a.parliament_id, h.parliament_id, kh.parliament_id, p.parliament_id)
  cross join lateral (
        select v.id from current_letter_version v
         where v.letter_id = a.letter_id and (v.parliament_id is null or v.parliament_id = q.id or v.id = a.version_id)
         order by v.id = a.version_id desc nulls last, v.parliament_id is null,
                  v.language <> all (string_to_array(q.languages, ' ')), v.made_from is not null,
                  array_position(string_to_array(q.languages, ' '), v.language), v.id
         limit 1) f;

-- What each recipient gets, or got.
create view recipient_version as
select r.id as recipient_id, r.letter_id, r.addressee_id, coalesce(r.version_as_sent, a.version_id) as version_id
  from recipient r
  join addressee_version a on a.addressee_id = r.addressee_id;
