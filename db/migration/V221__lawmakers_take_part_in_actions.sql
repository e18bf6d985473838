-- Who did what in an action of a parliament. One may put a motion forward and vote on it, but votes once.
create table action_part (
    action_id    uuid        not null references parliamentary_action (id) on delete cascade,
    lawmaker_id  uuid        not null references lawmaker (id),
    role         text        not null,
    recorded_by  uuid        not null references account (id),
    recorded_at  timestamptz not null,
    primary key (action_id, lawmaker_id, role),
    constraint action_part_role_is_known check (role in ('sponsor', 'cosponsor', 'speaker', 'for', 'against', 'abstained', 'absent'))
);
create unique index action_part_votes_once on action_part (action_id, lawmaker_id) where role in ('for', 'against', 'abstained', 'absent');
create index action_part_lawmaker_id on action_part (lawmaker_id, action_id);
create index action_part_recorded_by on action_part (recorded_by);
select audited('action_part', about => 'r.action_id', key => '');
