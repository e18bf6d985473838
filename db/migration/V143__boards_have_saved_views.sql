-- What narrows a board, under a name: for the board of one letter or for all, for oneself or shared. The narrowing is what stands
-- in the address of the board.
create table board_view (
    id         uuid primary key,
    version    bigint      not null default 0,
    letter_id  uuid references letter (id),
    owner_id   uuid        not null references account (id),
    name       text        not null,
    narrowing  text        not null,
    shared     boolean     not null,
    saved_at   timestamptz not null default now(),
    constraint board_view_has_a_name check (btrim(name) <> '' and length(name) <= 100),
    constraint board_view_is_no_text check (length(narrowing) <= 2000)
);
create index board_view_letter_id on board_view (letter_id) where letter_id is not null;
create index board_view_owner_id on board_view (owner_id);
