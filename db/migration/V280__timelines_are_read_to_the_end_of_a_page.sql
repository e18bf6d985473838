-- With whom contacts were, lawmakers and people of their offices, from the latest on: kept by the database, so that the first page of
-- whoever was met a thousand times is read without the other contacts.
create table contact_with (
    subject_id   uuid        not null,
    happened_at  timestamptz not null,
    contact_id   uuid        not null references contact (id) on delete cascade,
    primary key (subject_id, happened_at, contact_id)
);
create index contact_with_contact_id on contact_with (contact_id, subject_id);
insert into contact_with
select distinct x.id, c.happened_at, c.id
  from contact_lawmaker p join contact c on c.id = p.contact_id
 cross join lateral (values (p.lawmaker_id), (p.staff_id)) x (id) where x.id is not null;
analyze contact_with;

create function contacts_are_with_people() returns trigger language plpgsql as $$
declare
    these uuid[];
begin
    if tg_table_name = 'contact' then
        select array_agg(n.id) into these from came n join went o on o.id = n.id where n.happened_at <> o.happened_at;
    elsif tg_op = 'INSERT' then
        select array_agg(distinct n.contact_id) into these from came n;
    elsif tg_op = 'DELETE' then
        select array_agg(distinct o.contact_id) into these from went o;
    else
        select array_agg(distinct b.contact_id) into these
          from (select contact_id from came union all select contact_id from went) b;
    end if;
    if these is null then
        return null;
    end if;
    if tg_op <> 'INSERT' then
        delete from contact_with w
         where w.contact_id = any (these)
           and not exists (select from contact_lawmaker p join contact c on c.id = p.contact_id
                            where p.contact_id = w.contact_id and c.happened_at = w.happened_at
                              and w.subject_id in (p.lawmaker_id, p.staff_id));
    end if;
    insert into contact_with
    select x.id, c.happened_at, c.id
      from contact_lawmaker p join contact c on c.id = p.contact_id
     cross join lateral (values (p.lawmaker_id), (p.staff_id)) x (id)
     where p.contact_id = any (these) and x.id is not null
    on conflict do nothing;
    return null;
end $$;
create trigger contacts_are_with_people_insert after insert on contact_lawmaker
    referencing new table as came for each statement execute function contacts_are_with_people();
create trigger contacts_are_with_people_update after update on contact_lawmaker
    referencing old table as went new table as came for each statement execute function contacts_are_with_people();
create trigger contacts_are_with_people_delete after delete on contact_lawmaker
    referencing old table as went for each statement execute function contacts_are_with_people();
create trigger contacts_are_with_people_then after update on contact
    referencing old table as went new table as came for each statement execute function contacts_are_with_people();

-- What is known by its day alone is read by the day: where in the day it stands depends on where the reader's clock stands.
drop index position_happened_with, position_happened_in, commitment_happened_with, commitment_happened_in, commitment_settled_with,
    commitment_settled_in, response_to_letter;
create index position_happened_with on position (lawmaker_id, taken_on desc, id desc) where removed_at is null;
create index position_happened_in on position (campaign_id, taken_on desc, id desc) where removed_at is null;

create index commitment_happened_with on commitment (lawmaker_id, promised_on desc, id desc) where removed_at is null;
create index commitment_happened_in on commitment (campaign_id, promised_on desc, id desc) where removed_at is null;
create index commitment_happened_about on commitment (letter_id, promised_on desc, id desc) where removed_at is null;
create index commitment_settled_with on commitment (lawmaker_id, settled_on desc, id desc)
    where removed_at is null and settled_on is not null;
create index commitment_settled_in on commitment (campaign_id, settled_on desc, id desc)
    where removed_at is null and settled_on is not null;
create index commitment_settled_about on commitment (letter_id, settled_on desc, id desc)
    where removed_at is null and settled_on is not null;

create index response_to_letter on response (letter_id, received_on desc, id desc);
create index response_from_recipient on response (recipient_id, received_on desc, id desc);

create index action_happened_in on parliamentary_action (parliament_id, acted_on desc, id desc) where removed_at is null;

create index follow_up_raised_at on follow_up (raised_at);
drop index follow_up_contact_id;
create index follow_up_contact_id on follow_up (contact_id) where contact_id is not null;

-- Which copies went out at once, and to which parliament.
create index recipient_in_sending on recipient (sending_id, parliament_id) where sending_id is not null;
drop index recipient_sending_id;
