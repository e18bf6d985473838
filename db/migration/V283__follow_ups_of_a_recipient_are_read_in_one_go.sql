-- What we promised ourselves about each recipient: about them, about the person and the letter, or about many of them. Each with what
-- lists ask of it, so that the follow-up is not looked up a second time for every recipient.
drop view recipient_follow_up;
create view recipient_follow_up as
select f.recipient_id, f.letter_id, f.id, f.what, f.due_on, f.done_at, f.assignee_id, f.raised_by, f.raised_at, f.contact_id
  from follow_up f
 where f.recipient_id is not null
union all
select r.id, f.letter_id, f.id, f.what, f.due_on, f.done_at, f.assignee_id, f.raised_by, f.raised_at, f.contact_id
  from follow_up f join recipient r on r.letter_id = f.letter_id and r.lawmaker_id = f.lawmaker_id
 where f.recipient_id is null
union all
select x.recipient_id, f.letter_id, f.id, f.what, f.due_on, f.done_at, f.assignee_id, f.raised_by, f.raised_at, f.contact_id
  from follow_up_recipient x join follow_up f on f.id = x.follow_up_id;
