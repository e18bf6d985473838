-- What wins per column where a list and the directory differ, by the field's word: theirs, ours or blanks. A field that is not named
-- fills blanks. What was edited by hand is replaced only where somebody said so, for one person or for all.
alter table intake
    add column policies    jsonb   not null default '{}',
    add column over_edited boolean not null default false,
    add constraint intake_policies_are_known check (jsonb_typeof(policies) = 'object'
        and not policies @? '$.* ? (@ != "theirs" && @ != "ours" && @ != "blanks")');

create table intake_taken (
    intake_id  uuid    not null references intake (id) on delete cascade,
    line       integer not null,
    primary key (intake_id, line)
);

alter table intake_change add column by_hand boolean not null default false;

-- What earlier lists said about a person of the directory.
create index intake_person_lawmaker_id on intake_person (lawmaker_id) where lawmaker_id is not null;
