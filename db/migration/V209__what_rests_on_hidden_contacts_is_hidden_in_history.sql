-- What was quoted from a confidential contact, or promised in one, is as hidden in the history as the contact.
select audited('commitment', about => 'coalesce(r.lawmaker_id, r.campaign_id)',
    hidden => 'coalesce((select k.confidential from contact k where k.id = r.contact_id), false)');

drop trigger audit_insert on position;
drop trigger audit_update on position;
drop trigger audit_delete on position;
select audited('position', about => 'r.lawmaker_id',
    hidden => 'coalesce((select k.confidential from contact k where k.id = r.contact_id), false)');
