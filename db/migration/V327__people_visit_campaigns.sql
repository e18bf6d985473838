-- When each person looked at a campaign last, and when the visit before that one ended.
create table campaign_visit (
    account_id  uuid        not null references account (id),
    campaign_id uuid        not null references campaign (id) on delete cascade,
    before      timestamptz,
    latest      timestamptz not null,
    primary key (account_id, campaign_id),
    constraint campaign_visit_is_in_order check (before <= latest)
);
create index campaign_visit_campaign_id on campaign_visit (campaign_id);

-- What is new is found by when it was written down, however much there is.
create index response_recorded_at on response (recorded_at);
create index contact_recorded_at on contact (recorded_at);
create index position_recorded_at on position (recorded_at);
create index follow_up_done_at on follow_up (done_at) where done_at is not null;
