-- Who works here. The password is an Argon2id hash; no hash yet means invited and not arrived.
create table account (
    id              uuid primary key,
    version         bigint      not null,
    email           text        not null,
    name            text        not null,
    role            text        not null,
    language        text        not null default 'en',
    time_zone       text        not null default 'UTC',
    password_hash   text,
    closed_at       timestamptz,
    created_at      timestamptz not null default now(),
    signed_in_at    timestamptz,
    constraint account_email_is_written_lower_case check (email = lower(email) and position('@' in email) > 1),
    constraint account_has_a_name check (btrim(name) <> ''),
    constraint account_role_is_known check (role in ('administrator', 'manager', 'officer', 'viewer')),
    constraint account_email_is_unique unique (email)
);

-- A link that works once: only its SHA-256 is kept.
create table account_link (
    id          uuid primary key,
    version     bigint      not null,
    purpose     text        not null,
    account_id  uuid references account (id),
    hash        bytea       not null,
    created_at  timestamptz not null default now(),
    expires_at  timestamptz not null,
    used_at     timestamptz,
    constraint account_link_purpose_is_known check (purpose in ('set-up', 'invitation', 'reset')),
    constraint account_link_hash_is_unique unique (hash),
    constraint account_link_hash_is_sha_256 check (octet_length(hash) = 32),
    constraint account_link_names_its_account check (purpose = 'set-up' or account_id is not null)
);
create index account_link_account_id on account_link (account_id);

-- Where someone is signed in, so that they can see it and end it.
create table account_session (
    id            uuid primary key,
    account_id    uuid        not null references account (id),
    started_at    timestamptz not null,
    last_seen_at  timestamptz not null,
    ended_at      timestamptz,
    browser       text        not null default '',
    address       text        not null default ''
);
create index account_session_account_id on account_session (account_id);

-- Failed sign-ins per account and per address, so that guessing gets slow on every instance at once.
create table sign_in_failure (
    subject       text primary key,
    failures      integer     not null,
    last_at       timestamptz not null,
    constraint sign_in_failure_counts_up check (failures > 0)
);
