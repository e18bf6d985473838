-- One look over the whole directory for people who are entered twice.
create table duplicate_search (
    id           uuid primary key,
    started_by   uuid        not null references account (id),
    started_at   timestamptz not null,
    finished_at  timestamptz,
    failed       boolean     not null default false,
    pairs        integer     not null default 0,
    more         boolean     not null default false,
    constraint duplicate_search_fails_when_it_ends check (not failed or finished_at is not null)
);
create index duplicate_search_started_at on duplicate_search (started_at desc);
create index duplicate_search_started_by on duplicate_search (started_by);

comment on column duplicate_search.more is 'more pairs were found than are kept; the strongest are';

-- Two who may be one, as the last look found them: what speaks for it and what against it. Proposed until somebody decides.
create table duplicate_pair (
    one       uuid    not null references lawmaker (id) on delete cascade,
    other     uuid    not null references lawmaker (id) on delete cascade,
    strength  integer not null,
    kinds     text[]  not null,
    signs     jsonb   not null,
    primary key (one, other),
    constraint duplicate_pair_is_told_once check (one < other),
    constraint duplicate_pair_lists_signs check (jsonb_typeof(signs) = 'array')
);
create index duplicate_pair_other on duplicate_pair (other);
create index duplicate_pair_strength on duplicate_pair (strength desc, one, other);

-- Somebody said that these are two people. Kept for good, or until somebody thinks again.
create table different_people (
    one      uuid        not null references lawmaker (id) on delete cascade,
    other    uuid        not null references lawmaker (id) on delete cascade,
    said_by  uuid        not null references account (id),
    said_at  timestamptz not null,
    primary key (one, other),
    constraint different_people_are_told_once check (one < other)
);
create index different_people_other on different_people (other);
create index different_people_said_by on different_people (said_by);
create index different_people_said_at on different_people (said_at desc, one, other);

-- The words of a name in one order: “Duarte, Ana” and “Ana Duarte” are one name.
create function name_words(folded text) returns text
    language sql immutable strict parallel safe
    return (select string_agg(w.word, ' ' order by w.word)
              from (select distinct word from unnest(string_to_array(folded, ' ')) as u (word) where word <> '') w);
