-- People whom somebody chose by hand and wants to write to again. Colleagues see every list; who keeps it changes it.
create table saved_list (
    id        uuid primary key,
    version   bigint not null,
    name      text   not null,
    owner_id  uuid   not null references account (id),
    saved_at  timestamptz not null,
    constraint saved_list_has_a_name check (btrim(name) <> '')
);
create unique index saved_list_name_is_unique on saved_list (fold(name));
create index saved_list_owner_id on saved_list (owner_id);

create table saved_list_member (
    list_id      uuid not null references saved_list (id) on delete cascade,
    lawmaker_id  uuid not null references lawmaker (id),
    primary key (list_id, lawmaker_id)
);
create index saved_list_member_lawmaker_id on saved_list_member (lawmaker_id);
