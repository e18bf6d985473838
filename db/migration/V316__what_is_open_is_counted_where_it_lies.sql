-- Of whom an answer or a sending is still to come is counted by letter, by who looks after them and by parliament, from this index alone:
-- few values repeat many times, so that a million of them take a few megabytes.
create index recipient_open on recipient (letter_id, owner_id, parliament_id, state, sent_on, reachable)
    where state in ('chosen', 'sent', 'acknowledged', 'returned');

-- What is overdue of a campaign, whoever does it.
create index follow_up_due_in on follow_up (campaign_id, due_on) where done_at is null;
