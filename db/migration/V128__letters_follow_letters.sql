-- A letter that takes up an earlier one, to the same people.
create table letter_follows (
    letter_id   uuid primary key references letter (id),
    follows_id  uuid not null references letter (id),
    constraint letter_follows_another check (letter_id <> follows_id)
);
create index letter_follows_follows_id on letter_follows (follows_id);
