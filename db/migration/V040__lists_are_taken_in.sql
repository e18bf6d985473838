-- One run of taking a list in: who, when, which bytes, how they were understood, and what came of it. The state lives here, so
-- that a run can be left and found again, on any instance.
create table intake (
    id             uuid primary key,
    started_by     uuid        not null references account (id),
    started_at     timestamptz not null,
    touched_at     timestamptz not null,
    finished_at    timestamptz,
    file_name      text        not null,
    bytes          bigint      not null,
    sha256         bytea       not null,
    encoding       text        not null,
    delimiter      text        not null,
    header_line    integer     not null,
    layout         text        not null default '',
    mapping        jsonb       not null default '[]',
    parliament_id  uuid references parliament (id),
    chamber_id     uuid references chamber (id),
    state          text        not null,
    phase          text        not null default '',
    rows_read      integer     not null default 0,
    rows_refused   integer     not null default 0,
    values_left    integer     not null default 0,
    people_new     integer     not null default 0,
    people_changed integer     not null default 0,
    people_same    integer     not null default 0,
    people_doubt   integer     not null default 0,
    mandates_new   integer     not null default 0,
    channels_new   integer     not null default 0,
    error          jsonb,
    constraint intake_state_is_known check (state in
        ('looked at', 'reading', 'sorted', 'entering', 'entered', 'interrupted', 'dropped')),
    constraint intake_hash_is_sha_256 check (octet_length(sha256) = 32),
    constraint intake_error_says_what check (error is null or error ? 'key')
);
create index intake_started_at on intake (started_at desc, id);
create index intake_started_by on intake (started_by);
create index intake_parliament_id on intake (parliament_id);
create index intake_chamber_id on intake (chamber_id);

-- What a line of the list says, parsed and typed. Written once, by COPY.
create table intake_row (
    intake_id        uuid    not null references intake (id) on delete cascade,
    line             integer not null,
    person_key       text    not null,
    official_name    text    not null,
    given_name       text    not null,
    family_name      text    not null,
    name_order       text    not null,
    honorific        text    not null,
    other_names      text    not null,
    gender           text    not null,
    born_on          date,
    parliament       text    not null,
    chamber          text    not null,
    constituency     text    not null,
    party            text    not null,
    political_group  text    not null,
    term             text    not null,
    started_on       date,
    ended_on         date,
    id_schemes       text[]  not null,
    id_values        text[]  not null,
    channel_kinds    text[]  not null,
    channel_values   text[]  not null,
    channel_labels   text[]  not null,
    committee_codes  text[]  not null,
    committee_roles  text[]  not null,
    primary key (intake_id, line)
);

-- What is wrong with a line: either the line is not entered, or one value of it is left out.
create table intake_fault (
    intake_id    uuid    not null references intake (id) on delete cascade,
    line         integer not null,
    column_name  text    not null,
    value        text    not null,
    reason       text    not null,
    refused      boolean not null
);
create index intake_fault_intake_id on intake_fault (intake_id, refused, line);

-- Which person of the directory a person of the list is, and what that means. A person is named by their first line.
create table intake_person (
    intake_id    uuid    not null references intake (id) on delete cascade,
    line         integer not null,
    lines        integer not null,
    lawmaker_id  uuid,
    outcome      text    not null,
    reason       text    not null default '',
    primary key (intake_id, line),
    constraint intake_person_outcome_is_known check (outcome in ('new', 'changed', 'same', 'doubt'))
);
create index intake_person_outcome on intake_person (intake_id, outcome, line);

-- What the list would add to a person who is already here, and what it says differently and is not taken over.
create table intake_change (
    intake_id  uuid    not null references intake (id) on delete cascade,
    line       integer not null,
    field      text    not null,
    ours       text    not null,
    theirs     text    not null,
    kept       boolean not null
);
create index intake_change_intake_id on intake_change (intake_id, line);
