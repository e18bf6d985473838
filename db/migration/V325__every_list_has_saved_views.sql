-- Views of every list, under a name: for oneself or shared, of one letter, campaign or action or of all. Those of boards become such.
-- What narrows a list is what stands in its address. It may be somebody's name, and stays out of the history; that it changed does not.
create table saved_view (
    id          uuid primary key,
    version     bigint      not null default 0,
    owner_id    uuid        not null references account (id),
    name        text        not null,
    list        text        not null,
    of_id       uuid,
    narrowing   text        not null,
    shared      boolean     not null,
    saved_at    timestamptz not null default now(),
    narrowed_at timestamptz not null default now(),
    removed_at  timestamptz,
    constraint saved_view_has_a_name check (btrim(name) <> '' and length(name) <= 100),
    constraint saved_view_is_of_a_list check (list ~ '^[a-z][a-z-]{0,39}$'),
    constraint saved_view_is_no_text check (length(narrowing) <= 2000)
);
create index saved_view_owner_id on saved_view (owner_id);
create index saved_view_list on saved_view (list, of_id) where removed_at is null;
comment on column saved_view.of_id is 'the letter, campaign or action whose list it is; it may be gone';

insert into saved_view (id, version, owner_id, name, list, of_id, narrowing, shared, saved_at, narrowed_at)
select id, version, owner_id, name, 'board', letter_id, narrowing, shared, saved_at, saved_at from board_view;
drop table board_view;

select audited('saved_view', hidden => 'not r.shared', aside => '{narrowing, saved_at}');
