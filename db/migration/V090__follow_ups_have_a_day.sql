create table follow_up (
    id            uuid primary key,
    version       bigint      not null,
    what          text        not null,
    due_on        date        not null,
    assignee_id   uuid        not null references account (id),
    lawmaker_id   uuid references lawmaker (id),
    campaign_id   uuid references campaign (id),
    letter_id     uuid references letter (id),
    recipient_id  uuid references recipient (id),
    contact_id    uuid references contact (id),
    done_at       timestamptz,
    done_by       uuid references account (id),
    raised_by     uuid        not null references account (id),
    raised_at     timestamptz not null default now(),
    constraint follow_up_says_what check (btrim(what) <> ''),
    constraint follow_up_is_done_by_someone check (num_nonnulls(done_at, done_by) in (0, 2))
);
create index follow_up_due on follow_up (assignee_id, due_on) where done_at is null;
create index follow_up_lawmaker_id on follow_up (lawmaker_id);
create index follow_up_campaign_id on follow_up (campaign_id);
create index follow_up_letter_id on follow_up (letter_id);
create index follow_up_recipient_id on follow_up (recipient_id);
create index follow_up_contact_id on follow_up (contact_id);
create index follow_up_done_by on follow_up (done_by);
create index follow_up_raised_by on follow_up (raised_by);
