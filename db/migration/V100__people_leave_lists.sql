-- Who has an open seat in a chamber that a list is of and is not on that list, and what a person decided about them. Leaving them
-- where they are is the default: a list need not be of the whole chamber.
create table intake_gone (
    intake_id    uuid    not null references intake (id) on delete cascade,
    lawmaker_id  uuid    not null,
    chamber_id   uuid    not null,
    ended        boolean not null default false,
    primary key (intake_id, lawmaker_id)
);

alter table intake
    add column people_gone integer not null default 0,
    add column seats_ended integer not null default 0,
    add column gone_on     date,
    add column gone_reason text,
    add constraint intake_gone_reason_is_known check (gone_reason in
        ('term ended', 'resigned', 'died', 'lost the seat', 'changed seat', 'disqualified', 'dissolution', 'unknown')),
    add constraint intake_gone_needs_day_and_reason check (num_nonnulls(gone_on, gone_reason) in (0, 2));
