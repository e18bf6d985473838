-- Lines that were not entered, as they stand in the file, so that they can be corrected and handed in again.
create table intake_refused (
    intake_id  uuid    not null references intake (id) on delete cascade,
    line       integer not null,
    cells      text[]  not null,
    primary key (intake_id, line)
);
