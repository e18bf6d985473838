create table contact (
    id            uuid primary key,
    version       bigint      not null,
    kind          text        not null,
    direction     text        not null,
    happened_at   timestamptz not null,
    campaign_id   uuid references campaign (id),
    letter_id     uuid references letter (id),
    notes         text        not null default '',
    search        text        not null generated always as (fold(notes)) stored,
    confidential  boolean     not null default false,
    recorded_by   uuid        not null references account (id),
    recorded_at   timestamptz not null default now(),
    constraint contact_kind_is_known check (kind in ('call', 'meeting', 'email', 'letter', 'event', 'message', 'other')),
    constraint contact_direction_is_known check (direction in ('we to them', 'they to us', 'together')),
    constraint contact_notes_are_notes check (length(notes) <= 50000)
);
create index contact_campaign_id on contact (campaign_id);
create index contact_letter_id on contact (letter_id);
create index contact_recorded_by on contact (recorded_by);
create index contact_happened_at on contact (happened_at desc, id);
create index contact_search on contact using gin (search gin_trgm_ops);

-- Who took part on their side: lawmakers, and people of their office.
create table contact_lawmaker (
    contact_id   uuid not null references contact (id) on delete cascade,
    lawmaker_id  uuid not null references lawmaker (id),
    staff_id     uuid references staff_member (id),
    constraint contact_lawmaker_took_part_once unique nulls not distinct (contact_id, lawmaker_id, staff_id)
);
create index contact_lawmaker_lawmaker_id on contact_lawmaker (lawmaker_id);
create index contact_lawmaker_staff_id on contact_lawmaker (staff_id);

-- Who took part on ours.
create table contact_account (
    contact_id  uuid not null references contact (id) on delete cascade,
    account_id  uuid not null references account (id),
    primary key (contact_id, account_id)
);
create index contact_account_account_id on contact_account (account_id);
