-- The meetings of a campaign are counted without reading all its contacts: everything that says whether somebody may see one is here.
create index contact_met on contact (campaign_id, id) include (letter_id, confidential, hushed, recorded_by)
    where kind = 'meeting' and not planned;
