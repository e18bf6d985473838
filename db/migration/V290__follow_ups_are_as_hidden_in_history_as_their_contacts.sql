-- What was written in a follow-up while its contact was confidential stays as hidden in the history as what was said in the contact.
drop trigger audit_insert on follow_up;
drop trigger audit_update on follow_up;
drop trigger audit_delete on follow_up;
select audited('follow_up',
    hidden => 'coalesce((select k.confidential from contact k where k.id = r.contact_id), false)');

drop trigger audit_insert on follow_up_recipient;
drop trigger audit_update on follow_up_recipient;
drop trigger audit_delete on follow_up_recipient;
select audited('follow_up_recipient', about => 'r.follow_up_id', key => '',
    hidden => 'coalesce((select k.confidential from follow_up f join contact k on k.id = f.contact_id where f.id = r.follow_up_id), false)');

-- What was kept so far does not say whether the contact was confidential then, so that whichever ever was counts.
set local parley.forgets = 'history';
with secret as (
    select k.id from contact k where k.confidential
    union
    select c.subject_id from audit_entry e join audit_change c on c.entry_id = e.id
     where e.place = 'contact' and 'true' in (c.was ->> 'confidential', c.became ->> 'confidential')),
resting as (
    select f.id from follow_up f join secret s on s.id = f.contact_id
    union
    select c.subject_id from audit_entry e join audit_change c on c.entry_id = e.id
      join secret s on s.id::text in (c.was ->> 'contact_id', c.became ->> 'contact_id')
     where e.place = 'follow_up')
update audit_change c set hidden = true
  from audit_entry e, resting x
 where e.id = c.entry_id and e.place in ('follow_up', 'follow_up_recipient') and c.subject_id = x.id and not c.hidden;
set local parley.forgets = '';
