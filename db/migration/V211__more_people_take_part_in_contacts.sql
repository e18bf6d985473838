-- What somebody did in an exchange; empty where they were simply there.
create function is_contact_part(word text) returns boolean
    language sql immutable parallel safe
    return word in ('', 'host', 'chair', 'speaker', 'took notes', 'interpreter', 'observer');

alter table contact_lawmaker add column part text not null default '',
    add constraint contact_lawmaker_part_is_known check (is_contact_part(part));
alter table contact_account add column part text not null default '',
    add constraint contact_account_part_is_known check (is_contact_part(part));

-- Who was there as well, on either side: partners who sign with us, and people who are in no list, by their name.
create table contact_attendee (
    id          uuid primary key default uuidv7(),
    contact_id  uuid not null references contact (id) on delete cascade,
    side        text not null,
    partner_id  uuid references partner (id),
    name        text not null default '',
    office      text not null default '',
    part        text not null default '',
    search      text not null generated always as (fold(name || ' ' || office)) stored,
    constraint contact_attendee_side_is_known check (side in ('ours', 'theirs')),
    constraint contact_attendee_is_somebody check (btrim(name) <> '' or partner_id is not null),
    constraint contact_attendee_partner_is_on_our_side check (partner_id is null or side = 'ours'),
    constraint contact_attendee_is_short check (length(name) <= 400 and length(office) <= 400),
    constraint contact_attendee_part_is_known check (is_contact_part(part))
);
create unique index contact_attendee_took_part_once on contact_attendee (contact_id, partner_id, fold(name)) nulls not distinct;
create index contact_attendee_partner_id on contact_attendee (partner_id) where partner_id is not null;
create index contact_attendee_search on contact_attendee using gin (search gin_trgm_ops);
select audited('contact_attendee', about => 'r.contact_id', key => '',
    hidden => 'coalesce((select k.confidential from contact k where k.id = r.contact_id), true)', aside => '{id}');
