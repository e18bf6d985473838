-- What a campaign wants to have reached: so many of something, by a day or by none, everywhere or in one place. How many there are is
-- never written here: it follows from the records themselves, for every day. A goal stated by mistake is taken out and can come back.
create table goal (
    id            uuid primary key,
    version       bigint      not null,
    campaign_id   uuid        not null references campaign (id),
    name          text        not null default '',
    measure       text        not null,
    kind          text,
    step          text,
    target        integer     not null,
    parliament_id uuid references parliament (id),
    chamber_id    uuid references chamber (id),
    committee_id  uuid references committee (id),
    starts_on     date        not null,
    due_on        date,
    recorded_by   uuid        not null references account (id),
    recorded_at   timestamptz not null,
    removed_by    uuid references account (id),
    removed_at    timestamptz,
    constraint goal_measure_is_known check (
        measure in ('actions', 'answers', 'supportive answers', 'meetings', 'commitments', 'kept commitments', 'lawmakers')),
    constraint goal_kind_is_of_an_action check (
        kind is null or measure = 'actions' and kind in ('motion', 'resolution', 'written question', 'oral question', 'statement',
                                                         'hearing', 'bill', 'vote', 'letter to a minister', 'sanction')),
    constraint goal_step_is_where_lawmakers_stand check (
        (step is not null) = (measure = 'lawmakers') and step in ('champion', 'supporter')),
    constraint goal_is_reachable check (target between 1 and 1000000),
    constraint goal_is_in_one_place check (num_nonnulls(parliament_id, chamber_id, committee_id) <= 1),
    constraint goal_of_actions_is_in_no_committee check (measure <> 'actions' or committee_id is null),
    constraint goal_is_of_our_time check (starts_on between date '1970-01-01' and date '2099-12-31' and due_on <= date '2099-12-31'),
    constraint goal_ends_after_it_starts check (due_on >= starts_on),
    constraint goal_name_is_short check (length(name) <= 120),
    constraint goal_is_removed_by_someone check (num_nonnulls(removed_by, removed_at) in (0, 2))
);
create index goal_campaign_id on goal (campaign_id);
create index goal_parliament_id on goal (parliament_id) where parliament_id is not null;
create index goal_chamber_id on goal (chamber_id) where chamber_id is not null;
create index goal_committee_id on goal (committee_id) where committee_id is not null;
create index goal_recorded_by on goal (recorded_by);
create index goal_removed_by on goal (removed_by) where removed_by is not null;

select audited('goal', about => 'r.campaign_id');
