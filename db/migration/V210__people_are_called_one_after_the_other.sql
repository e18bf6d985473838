-- Who of us calls a recipient right now, so that nobody is called twice at once; and who was passed over for later.
create table call_turn (
    recipient_id  uuid primary key references recipient (id) on delete cascade,
    taken_by      uuid references account (id),
    taken_at      timestamptz,
    skipped_at    timestamptz,
    constraint call_turn_is_taken_by_someone check (num_nonnulls(taken_by, taken_at) in (0, 2))
);
create index call_turn_taken_by on call_turn (taken_by) where taken_by is not null;
