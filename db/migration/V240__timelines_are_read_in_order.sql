-- What happened is read from the latest on, a page at a time, in the order in which timelines tell it: by the moment, which is noon of
-- what is known by its day alone and a minute later of what settled it, and by identity.
create index position_happened_with on position (lawmaker_id, ((taken_on + time '12:00') at time zone 'UTC') desc, id desc)
    where removed_at is null;
create index position_happened_in on position (campaign_id, ((taken_on + time '12:00') at time zone 'UTC') desc, id desc)
    where removed_at is null;

create index commitment_happened_with on commitment (lawmaker_id, promised_at desc, id desc) where removed_at is null;
create index commitment_happened_in on commitment (campaign_id, promised_at desc, id desc) where removed_at is null;
create index commitment_settled_with on commitment (lawmaker_id, ((settled_on + time '12:01') at time zone 'UTC') desc, id desc)
    where removed_at is null and settled_on is not null;
create index commitment_settled_in on commitment (campaign_id, ((settled_on + time '12:01') at time zone 'UTC') desc, id desc)
    where removed_at is null and settled_on is not null;

create index contact_in_campaign on contact (campaign_id, happened_at desc, id desc);
drop index contact_campaign_id;

create index follow_up_raised_with on follow_up (lawmaker_id, raised_at desc, id desc);
drop index follow_up_lawmaker_id;
create index follow_up_raised_in on follow_up (campaign_id, raised_at desc, id desc);
drop index follow_up_campaign_id;
create index follow_up_raised_about on follow_up (letter_id, raised_at desc, id desc);
drop index follow_up_letter_id;
create index follow_up_done_with on follow_up (lawmaker_id, done_at desc, id desc) where done_at is not null;
create index follow_up_done_in on follow_up (campaign_id, done_at desc, id desc) where done_at is not null;
