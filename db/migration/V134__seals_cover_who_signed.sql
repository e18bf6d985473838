-- A seal covers who had signed as well, each by a hash of the name and of something random: a name can be taken away for
-- somebody's safety, and the rest still be checked. Form 1 covered the text alone, and what was sealed in it stays so.
alter table letter_version add column sealed_form smallint not null default 2;
update letter_version set sealed_form = 1 where sealed_at is not null;

comment on column letter_version.sealed_form is 'the form over which its checksum was made, or will be';

create or replace function sealed_text_stays() returns trigger language plpgsql as $$
begin
    if old.sealed_at is not null and (tg_op = 'DELETE'
            or (new.text, new.title, new.language, new.parliament_id, new.supersedes, new.corrects_base, new.checksum, new.sealed_form,
                new.sealed_at, new.sealed_by)
               is distinct from (old.text, old.title, old.language, old.parliament_id, old.supersedes, old.corrects_base, old.checksum,
                   old.sealed_form, old.sealed_at, old.sealed_by)) then
        raise exception 'the text of letter % was sealed at % and cannot change', old.letter_id, old.sealed_at
            using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

alter table sealed_signatory
    add column salt text,
    add column hash text,
    add constraint sealed_signatory_hash_is_sha_256 check (hash ~ '^[0-9a-f]{64}$'),
    add constraint sealed_signatory_salt_goes_with_the_name check (hash is null and salt is null or (name is null) = (salt is null));

comment on column sealed_signatory.hash is 'SHA-256 of the salt, a blank and the name; null for who was anonymous, and under letters sealed in form 1';
comment on column sealed_signatory.salt is '32 hexadecimal digits by chance; gone with the name';

create or replace function sealed_signatory_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (new.letter_id, new.signatory_id, new.position, new.person, new.hash)
            is distinct from (old.letter_id, old.signatory_id, old.position, old.person, old.hash)
            or new.name is not null and new.name is distinct from old.name
            or new.salt is not null and new.salt is distinct from old.salt then
        raise exception 'who had signed letter % when it was sealed cannot change', old.letter_id
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
