-- Recipients whom somebody ticked to print for them: an address cannot name thousands. Kept for a day, for that person alone.
create table print_selection (
    id          uuid primary key,
    letter_id   uuid        not null references letter (id) on delete cascade,
    account_id  uuid        not null references account (id),
    recipients  uuid[]      not null,
    made_at     timestamptz not null,
    constraint print_selection_names_somebody check (cardinality(recipients) > 0)
);
create index print_selection_letter_id on print_selection (letter_id);
create index print_selection_account_id on print_selection (account_id, made_at);
