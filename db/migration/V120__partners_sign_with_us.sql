-- Organisations that sign with us, under every name that people give them.
create function partner_key(name text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(public.fold(name), '^the ', '');

create function acronym_key(acronym text) returns text
    language sql immutable strict parallel safe
    return replace(public.fold(acronym), ' ', '');

comment on function partner_key(text) is 'the form in which names of organisations are the same';

create table partner (
    id           uuid primary key,
    version      bigint not null,
    name         text   not null,
    acronym      text   not null default '',
    country      text,
    website      text   not null default '',
    notes        text   not null default '',
    name_key     text   not null generated always as (partner_key(name)) stored,
    acronym_key  text   not null generated always as (acronym_key(acronym)) stored,
    search       text   not null generated always as (fold(name || ' ' || acronym)) stored,
    constraint partner_has_a_name check (btrim(name) <> ''),
    constraint partner_country_is_two_capitals check (country ~ '^[A-Z]{2}$'),
    constraint partner_website_is_a_website check (website ~ '^(https?://[^[:space:]<>"]+)?$')
);
create index partner_name_key on partner (name_key);
create index partner_acronym_key on partner (acronym_key) where acronym_key <> '';
create index partner_search on partner using gin (search gin_trgm_ops);

-- What it is called in other languages, or was called before.
create table partner_name (
    partner_id  uuid    not null references partner (id) on delete cascade,
    position    integer not null,
    language    text    not null default '',
    name        text    not null,
    name_key    text    not null generated always as (partner_key(name)) stored,
    search      text    not null generated always as (fold(name)) stored,
    primary key (partner_id, position),
    constraint partner_name_says_something check (btrim(name) <> '')
);
create index partner_name_name_key on partner_name (name_key);
create index partner_name_search on partner_name using gin (search gin_trgm_ops);

-- Whom to ask there.
create table partner_person (
    id          uuid primary key,
    version     bigint not null,
    partner_id  uuid   not null references partner (id) on delete cascade,
    name        text   not null,
    role        text   not null default '',
    email       text   not null default '',
    phone       text   not null default '',
    constraint partner_person_has_a_name check (btrim(name) <> '')
);
create index partner_person_partner_id on partner_person (partner_id);
