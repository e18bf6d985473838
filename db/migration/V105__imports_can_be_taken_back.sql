-- What a run wrote, so that it can be taken back. Rows that came new are kept by their keys, one line for a whole statement;
-- a row that was changed is kept as it was and as it became. Triggers keep it, so that nothing a run writes is forgotten.
create table intake_write (
    intake_id  uuid   not null references intake (id) on delete cascade,
    place      text   not null,
    keys       text[] not null
);
create index intake_write_intake_id on intake_write (intake_id);
alter table intake_write alter column keys set storage external;

create table intake_was (
    intake_id  uuid  not null references intake (id) on delete cascade,
    place      text  not null,
    id         uuid  not null,
    was        jsonb not null,
    became     jsonb not null
);
create index intake_was_intake_id on intake_was (intake_id);

-- What could not be taken back because of what happened since.
create table intake_rest (
    intake_id    uuid not null references intake (id) on delete cascade,
    number       integer not null,
    lawmaker_id  uuid not null,
    field        text not null default '',
    ours         text not null default '',
    theirs       text not null default '',
    reason       text not null,
    primary key (intake_id, number)
);

alter table intake
    add undone_at       timestamptz,
    add undone_by       uuid references account (id),
    add people_removed  integer not null default 0,
    add people_restored integer not null default 0,
    drop constraint intake_state_is_known,
    add constraint intake_state_is_known check (state in
        ('looked at', 'reading', 'sorted', 'entering', 'entered', 'interrupted', 'dropped', 'undoing', 'undone')),
    add constraint intake_undone_says_when check ((state = 'undone') = (undone_at is not null));
create index intake_undone_by on intake (undone_by);

-- The argument is how a row's key is written.
create function intake_keeps_new() returns trigger language plpgsql as $$
declare
    run text := coalesce(current_setting('parley.intake', true), '');
begin
    if run <> '' then
        execute format('insert into intake_write (intake_id, place, keys) select $1, $2, array_agg(%s) from written having count(*) > 0',
            tg_argv[0]) using run::uuid, tg_table_name;
    end if;
    return null;
end $$;

create function intake_keeps_changed() returns trigger language plpgsql as $$
declare
    run text := coalesce(current_setting('parley.intake', true), '');
begin
    if run <> '' then
        insert into intake_was (intake_id, place, id, was, became)
        select run::uuid, tg_table_name, before.id, to_jsonb(before), to_jsonb(after)
          from was before join became after on after.id = before.id;
    end if;
    return null;
end $$;

create trigger intake_keeps_new after insert on lawmaker
    referencing new table as written for each statement execute function intake_keeps_new('id::text');
create trigger intake_keeps_new after insert on mandate
    referencing new table as written for each statement execute function intake_keeps_new('id::text');
create trigger intake_keeps_new after insert on channel
    referencing new table as written for each statement execute function intake_keeps_new('id::text');
create trigger intake_keeps_new after insert on committee
    referencing new table as written for each statement execute function intake_keeps_new('id::text');
create trigger intake_keeps_new after insert on lawmaker_external_id
    referencing new table as written for each statement execute function intake_keeps_new('scheme || chr(31) || value');
create trigger intake_keeps_new after insert on committee_seat
    referencing new table as written for each statement execute function intake_keeps_new('lawmaker_id || chr(31) || committee_id');

create trigger intake_keeps_changed after update on lawmaker
    referencing old table as was new table as became for each statement execute function intake_keeps_changed();
create trigger intake_keeps_changed after update on mandate
    referencing old table as was new table as became for each statement execute function intake_keeps_changed();

-- Which of these rows others refer to, leaving the tables aside that go with them. Asks the schema, so that a table that is made
-- later counts as well.
create function referred_to(subject regclass, ids uuid[], aside text[]) returns setof uuid
    language plpgsql stable as $$
declare
    reference record;
begin
    for reference in
        select c.conrelid::regclass as place, a.attname as field
          from pg_constraint c
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
         where c.contype = 'f' and c.confrelid = subject and cardinality(c.conkey) = 1
           and c.conrelid::regclass::text <> all (aside)
    loop
        return query execute format('select distinct %I from %s where %I = any ($1)',
            reference.field, reference.place, reference.field) using ids;
    end loop;
end $$;
