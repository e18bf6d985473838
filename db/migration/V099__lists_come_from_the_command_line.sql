-- A list may be handed in on the machine itself, where nobody is signed in.
alter table intake alter column started_by drop not null;
comment on column intake.started_by is 'who handed the list in; null when it came from the command line';

-- Where the places are that a list names: what it writes, and the chamber that this means here. A handful of rows for each run.
create table intake_place (
    intake_id   uuid not null references intake (id) on delete cascade,
    parliament  text not null,
    chamber     text not null,
    chamber_id  uuid references chamber (id),
    primary key (intake_id, parliament, chamber)
);
create index intake_place_chamber_id on intake_place (chamber_id);

-- Lines about somebody who is called by an earlier line of the list.
create table intake_line (
    intake_id  uuid    not null references intake (id) on delete cascade,
    line       integer not null,
    person     integer not null,
    primary key (intake_id, line)
);
