create table campaign (
    id          uuid primary key,
    version     bigint not null,
    name        text   not null,
    goal        text   not null default '',
    started_on  date   not null,
    ends_on     date,
    owner_id    uuid   not null references account (id),
    constraint campaign_has_a_name check (btrim(name) <> ''),
    constraint campaign_ends_after_it_started check (ends_on >= started_on)
);
create index campaign_owner_id on campaign (owner_id);

create table letter (
    id           uuid primary key,
    version      bigint not null,
    campaign_id  uuid   not null references campaign (id),
    owner_id     uuid   not null references account (id),
    title        text   not null,
    kind         text   not null,
    dated_on     date   not null,
    answer_by    date,
    constraint letter_has_a_title check (btrim(title) <> ''),
    constraint letter_kind_is_known check (kind in ('open letter', 'joint statement', 'private letter'))
);
create index letter_campaign_id on letter (campaign_id);
create index letter_owner_id on letter (owner_id);

-- The text in one language. Sealed when first sent: from then on it never changes and anyone can check its SHA-256.
create table letter_version (
    id         uuid primary key,
    version    bigint not null,
    letter_id  uuid   not null references letter (id),
    language   text   not null,
    text       text   not null default '',
    sealed_at  timestamptz,
    sealed_by  uuid references account (id),
    checksum   text,
    constraint letter_version_language_is_told_once unique (letter_id, language),
    constraint letter_version_is_sealed_whole check (num_nonnulls(sealed_at, sealed_by, checksum) in (0, 3)),
    constraint letter_version_checksum_is_sha_256 check (checksum ~ '^[0-9a-f]{64}$')
);
create index letter_version_sealed_by on letter_version (sealed_by);

create function sealed_text_stays() returns trigger language plpgsql as $$
begin
    if old.sealed_at is not null and (tg_op = 'DELETE'
            or (new.text, new.language, new.checksum, new.sealed_at, new.sealed_by)
               is distinct from (old.text, old.language, old.checksum, old.sealed_at, old.sealed_by)) then
        raise exception 'the text of letter % was sealed at % and cannot change', old.letter_id, old.sealed_at
            using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger sealed_text_stays before update or delete on letter_version
    for each row execute function sealed_text_stays();

create table ask (
    id         uuid primary key,
    version    bigint  not null,
    letter_id  uuid    not null references letter (id),
    position   integer not null,
    text       text    not null,
    constraint ask_says_something check (btrim(text) <> '')
);
create index ask_letter_id on ask (letter_id);

-- The seal covers the title and the asks as well: once a version is sealed they stay.
create function is_sealed(letter uuid) returns boolean
    language sql stable
    return exists (select from letter_version v where v.letter_id = letter and v.sealed_at is not null);

create function sealed_title_stays() returns trigger language plpgsql as $$
begin
    if new.title is distinct from old.title and is_sealed(old.id) then
        raise exception 'letter % is sealed and its title cannot change', old.id
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger sealed_title_stays before update on letter
    for each row execute function sealed_title_stays();

create function sealed_asks_stay() returns trigger language plpgsql as $$
begin
    if is_sealed(case when tg_op = 'INSERT' then new.letter_id else old.letter_id end) then
        raise exception 'a sealed letter''s asks cannot change'
            using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger sealed_asks_stay before insert or update or delete on ask
    for each row execute function sealed_asks_stay();
