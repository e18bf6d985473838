-- A list of names that was pasted into an action: all of them did one thing. Whoever came with it leaves with it; names that are
-- left without a person are kept as they were written, one a line.
create table action_list (
    id           uuid primary key,
    action_id    uuid        not null references parliamentary_action (id) on delete cascade,
    role         text        not null,
    unknown      text        not null default '',
    recorded_by  uuid        not null references account (id),
    recorded_at  timestamptz not null,
    constraint action_list_role_is_known check (role in ('sponsor', 'cosponsor', 'speaker', 'for', 'against', 'abstained', 'absent')),
    constraint action_list_ends check (length(unknown) <= 500000)
);
create index action_list_action_id on action_list (action_id);
create index action_list_recorded_by on action_list (recorded_by);
select audited('action_list', about => 'r.action_id');

alter table action_part add column list_id uuid references action_list (id) on delete set null;
create index action_part_list_id on action_part (list_id) where list_id is not null;
