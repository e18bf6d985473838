-- Files that belong to something: the proof that a letter was posted, the mail in which somebody signs. One that belongs to nothing
-- yet waits for a form that is open, and is thrown away when nobody saves it.
create table attachment (
    id            uuid primary key,
    subject_kind  text,
    subject_id    uuid,
    name          text        not null,
    kind          text        not null,
    bytes         bigint      not null,
    sha256        text        not null,
    added_by      uuid        not null references account (id),
    added_at      timestamptz not null,
    constraint attachment_subject_is_whole check (num_nonnulls(subject_kind, subject_id) in (0, 2)),
    constraint attachment_name_is_no_path check (name <> '' and name !~ '[[:cntrl:]/\\]'),
    constraint attachment_kind_is_known check (kind in ('pdf', 'png', 'jpeg', 'gif', 'webp', 'docx', 'xlsx', 'odt', 'eml', 'text')),
    constraint attachment_is_not_empty check (bytes > 0),
    constraint attachment_sha256_is_one check (sha256 ~ '^[0-9a-f]{64}$')
);
create index attachment_subject_id on attachment (subject_id) where subject_id is not null;
create index attachment_added_by on attachment (added_by);
create index attachment_waiting on attachment (added_at) where subject_id is null;

-- The content in pieces, so that none is ever held whole. What arrives is packed already.
create table attachment_part (
    attachment_id  uuid    not null references attachment (id) on delete cascade,
    number         integer not null,
    content        bytea   not null,
    primary key (attachment_id, number)
);
alter table attachment_part alter column content set storage external;

create function attachment_stays() returns trigger language plpgsql as $$
begin
    if old.subject_id is not null
        or (new.id, new.name, new.kind, new.bytes, new.sha256, new.added_by, new.added_at)
            is distinct from (old.id, old.name, old.kind, old.bytes, old.sha256, old.added_by, old.added_at) then
        raise exception 'an attachment is taken away or stays as it arrived' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger attachment_stays before update on attachment for each row execute function attachment_stays();

create function attachment_part_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what is in an attachment stays as it arrived' using errcode = 'integrity_constraint_violation';
end $$;
create trigger attachment_part_stays before update on attachment_part for each row execute function attachment_part_stays();
