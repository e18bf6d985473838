-- What stands above a letter on paper. Every change is a row of its own, and the latest is in force: who wrote what stays known.
create table letterhead (
    version    bigint      primary key,
    name       text        not null,
    address    text        not null,
    contact    text        not null,
    note       text        not null,
    stored_at  timestamptz not null,
    stored_by  uuid        not null references account (id),
    constraint letterhead_is_counted_from_one check (version > 0),
    constraint letterhead_lines_are_single check (strpos(name || contact || note, E'\n') = 0)
);
create index letterhead_stored_by on letterhead (stored_by);

create function letterhead_stays() returns trigger language plpgsql as $$
begin
    raise exception 'letterhead % was in force and cannot change', old.version using errcode = 'integrity_constraint_violation';
end $$;
create trigger letterhead_stays before update or delete on letterhead
    for each row execute function letterhead_stays();
