-- The picture of a partner, as the server drew it anew: nothing of the file that came is kept. What was replaced or taken away stays
-- for a look back.
create table partner_logo (
    id          uuid primary key,
    partner_id  uuid        not null references partner (id) on delete cascade,
    large       bytea       not null,
    small       bytea       not null,
    set_by      uuid        not null references account (id),
    set_at      timestamptz not null,
    removed_by  uuid references account (id),
    removed_at  timestamptz,
    constraint partner_logo_is_small_enough check (octet_length(large) <= 2097152 and octet_length(small) <= 131072),
    constraint partner_logo_is_removed_by_someone check (num_nonnulls(removed_by, removed_at) in (0, 2))
);
create unique index partner_logo_is_one on partner_logo (partner_id) where removed_at is null;
create index partner_logo_partner_id on partner_logo (partner_id, set_at);
create index partner_logo_set_by on partner_logo (set_by);
create index partner_logo_removed_by on partner_logo (removed_by) where removed_by is not null;

comment on column partner_logo.large is 'PNG of at most 512 × 512';
comment on column partner_logo.small is 'PNG of at most 96 × 96';
