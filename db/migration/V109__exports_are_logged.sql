-- Who took which list out of Parley as a file, and how that ended. Never what was in it. An export that never ended was broken off
-- by a kill.
create table export (
    id          uuid primary key,
    account_id  uuid        not null references account (id),
    list        text        not null,
    filter      text        not null default '',
    format      text        not null,
    headers     text[]      not null,
    lines       bigint      not null default 0,
    begun_at    timestamptz not null,
    ended_at    timestamptz,
    finished    boolean     not null default false,
    constraint export_names_a_list check (btrim(list) <> ''),
    constraint export_format_is_known check (format in ('csv', 'vcard 4.0', 'vcard 3.0')),
    constraint export_finishes_at_an_end check (ended_at is not null or not finished)
);
create index export_begun_at on export (begun_at desc, id desc);
create index export_account_id on export (account_id, begun_at desc, id desc);

-- What somebody chose last time for a list, so that they need not choose again. No columns means all of them.
create table export_choice (
    account_id  uuid    not null references account (id),
    list        text    not null,
    format      text    not null,
    columns     text[],
    mark        boolean not null,
    primary key (account_id, list),
    constraint export_choice_format_is_known check (format in ('csv', 'vcard 4.0', 'vcard 3.0'))
);
