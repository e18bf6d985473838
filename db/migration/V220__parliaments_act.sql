-- What a parliament, or one chamber of it, did: what, when, how far it came. What was written down by mistake is taken out and can
-- come back. No chamber means the parliament as a whole, such as both chambers together.
create table parliamentary_action (
    id            uuid primary key,
    version       bigint      not null,
    kind          text        not null,
    title         text        not null,
    reference     text        not null default '',
    parliament_id uuid        not null references parliament (id),
    chamber_id    uuid references chamber (id),
    acted_on      date        not null,
    acted_at      timestamptz not null generated always as ((acted_on + time '12:00') at time zone 'UTC') stored,
    stage         text        not null,
    link          text        not null default '',
    notes         text        not null default '',
    search        text        not null generated always as (fold(title || ' ' || reference)) stored,
    recorded_by   uuid        not null references account (id),
    recorded_at   timestamptz not null,
    removed_by    uuid references account (id),
    removed_at    timestamptz,
    constraint parliamentary_action_kind_is_known check (kind in ('motion', 'resolution', 'written question', 'oral question', 'statement',
        'hearing', 'bill', 'vote', 'letter to a minister', 'sanction')),
    constraint parliamentary_action_has_a_title check (btrim(title) <> '' and length(title) <= 300),
    constraint parliamentary_action_reference_is_short check (length(reference) <= 80),
    constraint parliamentary_action_is_of_our_time check (acted_on between date '1970-01-01' and date '2099-12-31'),
    constraint parliamentary_action_stage_is_known check (stage in ('announced', 'tabled', 'debated', 'held', 'answered', 'adopted',
        'rejected', 'withdrawn', 'enacted')),
    constraint parliamentary_action_stage_fits_the_kind check (stage in ('announced', 'withdrawn') or case
        when kind in ('motion', 'resolution') then stage in ('tabled', 'debated', 'adopted', 'rejected')
        when kind in ('written question', 'letter to a minister') then stage in ('tabled', 'answered')
        when kind = 'oral question' then stage in ('tabled', 'debated', 'answered')
        when kind in ('statement', 'hearing') then stage = 'held'
        when kind in ('bill', 'sanction') then stage in ('tabled', 'debated', 'adopted', 'rejected', 'enacted')
        else stage in ('adopted', 'rejected') end),
    constraint parliamentary_action_link_leads_to_the_web check (link ~* '^(https://[^[:space:]]+)?$' and length(link) <= 2000),
    constraint parliamentary_action_notes_end check (length(notes) <= 4000),
    constraint parliamentary_action_is_removed_by_someone check (num_nonnulls(removed_by, removed_at) in (0, 2))
);
create unique index parliamentary_action_reference_is_unique on parliamentary_action (parliament_id, chamber_id, fold(reference))
    nulls not distinct where reference <> '' and removed_at is null;
create index parliamentary_action_acted_on on parliamentary_action (acted_on desc, id desc) where removed_at is null;
create index parliamentary_action_parliament_id on parliamentary_action (parliament_id, acted_on desc);
create index parliamentary_action_chamber_id on parliamentary_action (chamber_id) where chamber_id is not null;
create index parliamentary_action_search on parliamentary_action using gin (search gin_trgm_ops);
create index parliamentary_action_recorded_by on parliamentary_action (recorded_by);
create index parliamentary_action_removed_by on parliamentary_action (removed_by) where removed_by is not null;
select audited('parliamentary_action');
