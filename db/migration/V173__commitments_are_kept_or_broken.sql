-- What a lawmaker or an institution promised, until when, and where it was said. It stays open until somebody says what became of it;
-- whose mandate ended without that has let it lapse, which follows from their mandates and is not written down.
create table commitment (
    id            uuid primary key,
    version       bigint      not null,
    lawmaker_id   uuid references lawmaker (id),
    parliament_id uuid references parliament (id),
    chamber_id    uuid references chamber (id),
    committee_id  uuid references committee (id),
    campaign_id   uuid        not null references campaign (id),
    letter_id     uuid references letter (id),
    what          text        not null,
    promised_on   date        not null,
    promised_at   timestamptz not null generated always as ((promised_on + time '12:00') at time zone 'UTC') stored,
    due_on        date,
    link          text        not null default '',
    contact_id    uuid references contact (id),
    response_id   uuid references response (id) on delete set null,
    state         text        not null default 'open',
    settled_on    date,
    settled_by    uuid references account (id),
    proof_link    text        not null default '',
    proof         text        not null default '',
    recorded_by   uuid        not null references account (id),
    recorded_at   timestamptz not null,
    removed_by    uuid references account (id),
    removed_at    timestamptz,
    constraint commitment_is_somebodys check (num_nonnulls(lawmaker_id, parliament_id, chamber_id, committee_id) = 1),
    constraint commitment_says_something check (btrim(what) <> '' and length(what) <= 1000),
    constraint commitment_is_of_our_time check (promised_on >= date '1970-01-01'),
    constraint commitment_is_due_after_it_was_made check (due_on >= promised_on),
    constraint commitment_links_lead_to_the_web check (
        link ~* '^(https?://[^[:space:]]+)?$' and proof_link ~* '^(https?://[^[:space:]]+)?$'),
    constraint commitment_was_said_in_one check (num_nonnulls(contact_id, response_id) <= 1),
    constraint commitment_state_is_known check (state in ('open', 'kept', 'broken')),
    constraint commitment_is_settled_by_someone check (
        (state = 'open') = (settled_on is null) and (settled_on is null) = (settled_by is null)),
    constraint commitment_is_settled_after_it_was_made check (settled_on >= promised_on),
    constraint commitment_is_kept_with_evidence check (state <> 'kept' or proof_link <> '' or proof <> ''),
    constraint commitment_is_removed_by_someone check (num_nonnulls(removed_by, removed_at) in (0, 2))
);
create index commitment_lawmaker_id on commitment (lawmaker_id, promised_on desc) where lawmaker_id is not null;
create index commitment_parliament_id on commitment (parliament_id) where parliament_id is not null;
create index commitment_chamber_id on commitment (chamber_id) where chamber_id is not null;
create index commitment_committee_id on commitment (committee_id) where committee_id is not null;
create index commitment_campaign_id on commitment (campaign_id, promised_on desc);
create index commitment_letter_id on commitment (letter_id, promised_at) where letter_id is not null;
create index commitment_contact_id on commitment (contact_id) where contact_id is not null;
create index commitment_response_id on commitment (response_id) where response_id is not null;
create index commitment_settled_by on commitment (settled_by) where settled_by is not null;
create index commitment_recorded_by on commitment (recorded_by);
create index commitment_removed_by on commitment (removed_by) where removed_by is not null;
