-- A contact about a letter tells who has to do with it. Where one of those who signs it anonymously took part, under whose name it may
-- be, the contact is for those alone who were there, managers, and who keeps the letter.
alter table contact add column hushed boolean not null default false;
comment on column contact.hushed is 'somebody took part who signs its letter anonymously; follows from that and is written by triggers alone';

drop trigger audit_insert on contact;
drop trigger audit_update on contact;
drop trigger audit_delete on contact;
select audited('contact', hidden => 'r.confidential', aside => '{hushed}');

-- One at a time for a letter, so that of a signature and a contact that are written together the later one sees the other.
create function hush_contacts(letters uuid[], these uuid[]) returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('hushed ' || l.id, 0)) from (select distinct unnest(letters) as id order by 1) l;
    update contact c set hushed = not c.hushed
     where c.letter_id = any (letters) and (these is null or c.id = any (these))
       and c.hushed <> exists (
           select from contact_attendee p
             join signatory s on s.letter_id = c.letter_id and s.anonymous
                  and (s.partner_id = p.partner_id or s.partner_id is null and fold(s.person_name) = fold(p.name))
            where p.contact_id = c.id);
    update contact c set hushed = false where c.id = any (these) and c.letter_id is null and c.hushed;
end $$;

create function attendees_hush_contacts() returns trigger language plpgsql as $$
declare
    letters uuid[];
    these   uuid[];
begin
    if tg_op = 'INSERT' then
        select array_agg(distinct contact_id) into these from came;
    elsif tg_op = 'DELETE' then
        select array_agg(distinct contact_id) into these from went;
    else
        select array_agg(distinct b.contact_id) into these
          from (select contact_id from came union all select contact_id from went) b;
    end if;
    select array_agg(distinct c.letter_id) into letters from contact c where c.id = any (these) and c.letter_id is not null;
    if letters is not null then
        perform hush_contacts(letters, these);
    end if;
    return null;
end $$;
create trigger hush_insert after insert on contact_attendee referencing new table as came
    for each statement execute function attendees_hush_contacts();
create trigger hush_update after update on contact_attendee referencing old table as went new table as came
    for each statement execute function attendees_hush_contacts();
create trigger hush_delete after delete on contact_attendee referencing old table as went
    for each statement execute function attendees_hush_contacts();

create function other_letters_hush_contacts() returns trigger language plpgsql as $$
declare
    letters uuid[];
    these   uuid[];
begin
    select array_agg(distinct n.letter_id) filter (where n.letter_id is not null), array_agg(n.id) into letters, these
      from came n join went o on o.id = n.id where n.letter_id is distinct from o.letter_id;
    if these is not null then
        perform hush_contacts(coalesce(letters, '{}'), these);
    end if;
    return null;
end $$;
create trigger hush_update after update on contact referencing old table as went new table as came
    for each statement execute function other_letters_hush_contacts();

create function signatories_hush_contacts() returns trigger language plpgsql as $$
declare
    letters uuid[];
begin
    if tg_op = 'INSERT' then
        select array_agg(distinct letter_id) into letters from came where anonymous;
    elsif tg_op = 'DELETE' then
        select array_agg(distinct letter_id) into letters from went where anonymous;
    else
        select array_agg(distinct x.letter_id) into letters
          from came n join went o on o.id = n.id cross join lateral (values (n.letter_id), (o.letter_id)) x (letter_id)
         where (n.anonymous or o.anonymous)
           and (n.anonymous, n.letter_id, n.partner_id, n.person_name)
               is distinct from (o.anonymous, o.letter_id, o.partner_id, o.person_name);
    end if;
    if letters is not null then
        perform hush_contacts(letters, null);
    end if;
    return null;
end $$;
create trigger hush_insert after insert on signatory referencing new table as came
    for each statement execute function signatories_hush_contacts();
create trigger hush_update after update on signatory referencing old table as went new table as came
    for each statement execute function signatories_hush_contacts();
create trigger hush_delete after delete on signatory referencing old table as went
    for each statement execute function signatories_hush_contacts();

select hush_contacts(array_agg(distinct letter_id), null) from signatory where anonymous having count(*) > 0;
