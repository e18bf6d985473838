-- What each person has in the drawer below the places.
create table pin (
    id          uuid primary key,
    account_id  uuid    not null references account (id),
    view_id     uuid references saved_view (id) on delete cascade,
    campaign_id uuid references campaign (id) on delete cascade,
    place       integer not null,
    pinned_at   timestamptz not null default now(),
    constraint pin_is_of_one_thing check (num_nonnulls(view_id, campaign_id) = 1),
    constraint pin_of_a_view_is_one unique (account_id, view_id),
    constraint pin_of_a_campaign_is_one unique (account_id, campaign_id)
);
create index pin_view_id on pin (view_id) where view_id is not null;
create index pin_campaign_id on pin (campaign_id) where campaign_id is not null;
