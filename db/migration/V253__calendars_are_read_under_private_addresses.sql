-- Under what address somebody's own calendar reads what is due. Only the address's SHA-256 is kept. One that was revoked stays until
-- there is a new one, so that revoking can be taken back.
create table calendar_address (
    id             uuid primary key,
    account_id     uuid        not null references account (id),
    hash           bytea       not null,
    detail         text        not null,
    detail_since   timestamptz not null,
    revision       bigint      not null default 0,
    made_at        timestamptz not null,
    fetched_at     timestamptz,
    revoked_at     timestamptz,
    constraint calendar_address_is_one_per_account unique (account_id),
    constraint calendar_address_hash_is_unique unique (hash),
    constraint calendar_address_hash_is_sha_256 check (octet_length(hash) = 32),
    constraint calendar_address_detail_is_known check (detail in ('kind', 'text', 'names'))
);
comment on column calendar_address.detail is 'what stands in the calendar: that something is due, its text, or names as well';
comment on column calendar_address.revision is 'how often that was changed, under all addresses of the account';
