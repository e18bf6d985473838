-- What the columns of a header mean, kept under a name, so that the next list with that header is read without asking. header is
-- the same for the same set of column names, in whatever order they stand.
create table intake_mapping (
    id        uuid primary key,
    name      text        not null,
    header    text        not null,
    columns   jsonb       not null,
    saved_by  uuid        not null references account (id),
    saved_at  timestamptz not null,
    constraint intake_mapping_has_a_name check (btrim(name) <> ''),
    constraint intake_mapping_lists_columns check (jsonb_typeof(columns) = 'array')
);
create unique index intake_mapping_name on intake_mapping (lower(name));
create index intake_mapping_header on intake_mapping (header, saved_at desc);
create index intake_mapping_saved_by on intake_mapping (saved_by);

-- By which saved mapping a run is read; none when its columns were guessed or decided anew.
alter table intake add column mapping_id uuid references intake_mapping (id) on delete set null;
create index intake_mapping_id on intake (mapping_id);
