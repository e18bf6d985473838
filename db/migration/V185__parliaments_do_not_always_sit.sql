-- How a parliament counts its days: where its clock stands and which days of the week are its weekend (1 is Monday). What
-- db/reference says is read at the start; what somebody corrected by hand is theirs. No weekend means that nobody told us.
create table sitting_week (
    parliament_id  uuid primary key references parliament (id) on delete cascade,
    version        bigint  not null,
    time_zone      text    not null default '',
    weekend        text    not null default '',
    corrected      boolean not null default false,
    constraint sitting_week_weekend_is_days check (weekend ~ '^([1-7]( [1-7]){0,3})?$')
);

-- A file of periods that somebody read in, so that it can be taken back as a whole.
create table sitting_import (
    id             uuid primary key,
    parliament_id  uuid        not null references parliament (id) on delete cascade,
    file_name      text        not null,
    entered_by     uuid        not null references account (id),
    entered_at     timestamptz not null
);
create index sitting_import_parliament_id on sitting_import (parliament_id);
create index sitting_import_entered_by on sitting_import (entered_by);

-- When a parliament, or one chamber of it, does not sit. A dissolution may last until the new parliament meets, on a day that
-- nobody knows yet.
create table sitting_period (
    id             uuid primary key,
    version        bigint      not null,
    parliament_id  uuid        not null references parliament (id) on delete cascade,
    chamber_id     uuid references chamber (id) on delete cascade,
    kind           text        not null,
    name           text        not null,
    starts_on      date        not null,
    ends_on        date,
    source         text        not null default '',
    uid            text        not null default '',
    import_id      uuid references sitting_import (id) on delete set null,
    entered_by     uuid        not null references account (id),
    entered_at     timestamptz not null,
    constraint sitting_period_kind_is_known check (kind in ('recess', 'dissolution', 'election day', 'public holiday')),
    constraint sitting_period_has_a_name check (btrim(name) <> ''),
    constraint sitting_period_ends_after_the_start check (ends_on >= starts_on),
    constraint sitting_period_only_a_dissolution_is_open check (ends_on is not null or kind = 'dissolution'),
    constraint sitting_period_is_of_our_time check (starts_on between date '1900-01-01' and date '2199-12-31'),
    constraint sitting_period_is_entered_once unique nulls not distinct (parliament_id, chamber_id, kind, name, starts_on)
);
create index sitting_period_days on sitting_period (parliament_id, starts_on, id);
create index sitting_period_chamber_id on sitting_period (chamber_id) where chamber_id is not null;
create index sitting_period_import_id on sitting_period (import_id) where import_id is not null;
create index sitting_period_entered_by on sitting_period (entered_by);

comment on column sitting_period.ends_on is 'the last day; null while nobody knows when the new parliament meets';
comment on column sitting_period.uid is 'what the calendar calls it that it was read from; empty when somebody typed it';
