-- What was raised at once for many is told as one on timelines: in these indexes it lies together, so that the many need not be sorted
-- to find the one.
create index follow_up_raised_together_in on follow_up (campaign_id, raised_at desc, raised_by, what, letter_id, id);
drop index follow_up_raised_in;
create index follow_up_raised_together_about on follow_up (letter_id, raised_at desc, raised_by, what, id);
drop index follow_up_raised_about;
