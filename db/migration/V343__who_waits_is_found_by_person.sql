-- Of whom an answer is still awaited is looked up by person, from this index alone: whom somebody met lately is not silent.
create index recipient_waiting on recipient (lawmaker_id, letter_id, sent_on) include (parliament_id, owner_id) where state = 'sent';
