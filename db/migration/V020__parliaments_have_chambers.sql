-- The institutions we write to. What db/reference says about them is read at the start when it changed; a row that somebody
-- corrected by hand is theirs from then on.
create table parliament (
    id           uuid primary key,
    version      bigint not null,
    code         text   not null,
    country      text   not null,
    name         text   not null,
    native_name  text   not null default '',
    website      text   not null default '',
    languages    text   not null default '',
    checked      boolean not null default false,
    source       text   not null default '',
    corrected    boolean not null default false,
    constraint parliament_code_is_unique unique (code),
    constraint parliament_has_a_name check (btrim(name) <> ''),
    constraint parliament_country_is_two_capitals check (country ~ '^[A-Z]{2}$')
);

create table parliament_alias (
    parliament_id  uuid not null references parliament (id) on delete cascade,
    alias          text not null,
    folded         text not null generated always as (fold(alias)) stored,
    constraint parliament_alias_leads_to_one unique (folded)
);
create index parliament_alias_parliament_id on parliament_alias (parliament_id);

create table chamber (
    id                uuid primary key,
    version           bigint  not null,
    parliament_id     uuid    not null references parliament (id),
    code              text    not null,
    name              text    not null,
    native_name       text    not null default '',
    kind              text    not null,
    seats             integer,
    non_voting_seats  integer not null default 0,
    sits              boolean not null default true,
    checked           boolean not null default false,
    source            text    not null default '',
    corrected         boolean not null default false,
    constraint chamber_code_is_unique unique (parliament_id, code),
    constraint chamber_has_a_name check (btrim(name) <> ''),
    constraint chamber_kind_is_known check (kind in ('single', 'lower', 'upper')),
    constraint chamber_seats_are_positive check (seats > 0 and non_voting_seats >= 0)
);

create table chamber_alias (
    parliament_id  uuid not null references parliament (id) on delete cascade,
    chamber_id     uuid not null references chamber (id) on delete cascade,
    alias          text not null,
    folded         text not null generated always as (fold(alias)) stored,
    constraint chamber_alias_leads_to_one unique (parliament_id, folded)
);
create index chamber_alias_chamber_id on chamber_alias (chamber_id);

create table committee (
    id          uuid primary key,
    version     bigint not null,
    chamber_id  uuid   not null references chamber (id),
    code        text   not null default '',
    name        text   not null,
    constraint committee_has_a_name check (btrim(name) <> ''),
    constraint committee_name_is_unique unique (chamber_id, name)
);

-- Which state of db/reference was read, so that it is read once.
create table reference_load (
    checksum   text primary key,
    loaded_at  timestamptz not null,
    constraint reference_load_checksum_is_sha_256 check (checksum ~ '^[0-9a-f]{64}$')
);
