-- A person. The official name is what stands on the door; the parts and their order say how to sort and how to address.
create table lawmaker (
    id             uuid primary key,
    version        bigint not null,
    official_name  text   not null,
    given_name     text   not null default '',
    family_name    text   not null default '',
    name_order     text   not null default 'given-first',
    honorific      text   not null default '',
    other_names    text   not null default '',
    born_on        date,
    gender         text   not null default '',
    notes          text   not null default '',
    constraint lawmaker_has_a_name check (btrim(official_name) <> ''),
    constraint lawmaker_name_order_is_known check (name_order in ('given-first', 'family-first'))
);

create table lawmaker_external_id (
    lawmaker_id  uuid not null references lawmaker (id),
    scheme       text not null,
    value        text not null,
    primary key (scheme, value),
    constraint lawmaker_external_id_says_something check (btrim(value) <> '' and btrim(scheme) <> '')
);
create index lawmaker_external_id_lawmaker_id on lawmaker_external_id (lawmaker_id);

-- A dated seat. Unknown days stay unknown; a seat is left once.
create table mandate (
    id               uuid primary key,
    version          bigint not null,
    lawmaker_id      uuid   not null references lawmaker (id),
    chamber_id       uuid   not null references chamber (id),
    constituency     text   not null default '',
    party            text   not null default '',
    political_group  text   not null default '',
    term             text   not null default '',
    started_on       date,
    ended_on         date,
    end_reason       text,
    constraint mandate_ends_after_it_started check (ended_on >= started_on),
    constraint mandate_end_reason_is_known check (end_reason in
        ('term ended', 'resigned', 'died', 'lost the seat', 'changed seat', 'disqualified', 'dissolution', 'unknown')),
    constraint mandate_reason_needs_an_end check (end_reason is null or ended_on is not null)
);
create index mandate_lawmaker_id on mandate (lawmaker_id);
create index mandate_chamber_id on mandate (chamber_id);

create table committee_seat (
    lawmaker_id   uuid not null references lawmaker (id),
    committee_id  uuid not null references committee (id),
    role          text not null default 'member',
    primary key (lawmaker_id, committee_id),
    constraint committee_seat_role_is_known check (role in ('chair', 'vice-chair', 'member', 'substitute'))
);
create index committee_seat_committee_id on committee_seat (committee_id);

create table staff_member (
    id           uuid primary key,
    version      bigint not null,
    lawmaker_id  uuid   not null references lawmaker (id),
    name         text   not null,
    role         text   not null default '',
    left_on      date,
    constraint staff_member_has_a_name check (btrim(name) <> '')
);
create index staff_member_lawmaker_id on staff_member (lawmaker_id);

-- A way to reach a lawmaker, someone in their office, or an institution.
create table channel (
    id             uuid primary key,
    version        bigint  not null,
    lawmaker_id    uuid references lawmaker (id),
    staff_id       uuid references staff_member (id),
    parliament_id  uuid references parliament (id),
    chamber_id     uuid references chamber (id),
    committee_id   uuid references committee (id),
    kind           text    not null,
    value          text    not null,
    label          text    not null default '',
    state          text    not null default 'unverified',
    constraint channel_belongs_to_one check (num_nonnulls(lawmaker_id, staff_id, parliament_id, chamber_id, committee_id) = 1),
    constraint channel_kind_is_known check (kind in ('email', 'phone', 'web form', 'post', 'fax', 'social', 'web site')),
    constraint channel_state_is_known check (state in ('unverified', 'works', 'bounced')),
    constraint channel_says_something check (btrim(value) <> '')
);
create index channel_lawmaker_id on channel (lawmaker_id) where lawmaker_id is not null;
create index channel_staff_id on channel (staff_id) where staff_id is not null;
create index channel_parliament_id on channel (parliament_id) where parliament_id is not null;
create index channel_chamber_id on channel (chamber_id) where chamber_id is not null;
create index channel_committee_id on channel (committee_id) where committee_id is not null;
create unique index channel_is_told_once on channel
    (coalesce(lawmaker_id, staff_id, parliament_id, chamber_id, committee_id), kind, lower(value));
