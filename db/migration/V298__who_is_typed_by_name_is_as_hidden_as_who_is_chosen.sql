-- Who takes part in a contact may be chosen from the partners or typed by name. Whoever signs the letter anonymously is told of by
-- both, so the contact is for few in both cases.
create function signed_anonymously(called text) returns table (letter_id uuid) language sql stable parallel safe as $$
    select s.letter_id from signatory s
     where s.anonymous and s.partner_id is null and fold(s.person_name) = fold(called)
    union all
    select s.letter_id from signatory s
     where s.anonymous and s.display_name <> '' and fold(s.display_name) = fold(called)
    union all
    select s.letter_id from partner o join signatory s on s.partner_id = o.id and s.anonymous
     where o.name_key = partner_key(called)
    union all
    select s.letter_id from partner o join signatory s on s.partner_id = o.id and s.anonymous
     where o.acronym_key <> '' and o.acronym_key = acronym_key(called)
    union all
    select s.letter_id from partner_name n join signatory s on s.partner_id = n.partner_id and s.anonymous
     where n.name_key = partner_key(called)
$$;
comment on function signed_anonymously(text) is 'the letters that somebody signs anonymously who is called like that, under any name of a partner';

create index signatory_anonymous_person on signatory (fold(person_name), letter_id) where anonymous and partner_id is null;
create index signatory_anonymous_display on signatory (fold(display_name), letter_id) where anonymous and display_name <> '';

create or replace function hush_contacts(letters uuid[], these uuid[]) returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('hushed ' || l.id, 0)) from (select distinct unnest(letters) as id order by 1) l;
    with told (contact_id) as (
        select p.contact_id
          from contact c
          join contact_attendee p on p.contact_id = c.id
          join signatory s on s.letter_id = c.letter_id and s.partner_id = p.partner_id and s.anonymous
         where c.letter_id = any (letters) and (these is null or c.id = any (these))
        union
        select p.contact_id
          from contact c
          join contact_attendee p on p.contact_id = c.id
         cross join lateral (values (p.name), (p.office)) typed (text)
          join lateral signed_anonymously(typed.text) s on s.letter_id = c.letter_id
         where c.letter_id = any (letters) and (these is null or c.id = any (these)) and typed.text <> '')
    update contact c set hushed = not c.hushed
     where c.letter_id = any (letters) and (these is null or c.id = any (these))
       and c.hushed <> (c.id in (select t.contact_id from told t));
    update contact c set hushed = false where c.id = any (these) and c.letter_id is null and c.hushed;
end $$;

-- What somebody did there changes nothing about who they are.
create or replace function attendees_hush_contacts() returns trigger language plpgsql as $$
declare
    letters uuid[];
    these   uuid[];
begin
    if tg_op = 'INSERT' then
        select array_agg(distinct contact_id) into these from came;
    elsif tg_op = 'DELETE' then
        select array_agg(distinct contact_id) into these from went;
    else
        select array_agg(distinct x.contact_id) into these
          from came n join went o on o.id = n.id cross join lateral (values (n.contact_id), (o.contact_id)) x (contact_id)
         where (n.contact_id, n.partner_id, n.name, n.office) is distinct from (o.contact_id, o.partner_id, o.name, o.office);
    end if;
    select array_agg(distinct c.letter_id) into letters from contact c where c.id = any (these) and c.letter_id is not null;
    if letters is not null then
        perform hush_contacts(letters, these);
    end if;
    return null;
end $$;

create or replace function signatories_hush_contacts() returns trigger language plpgsql as $$
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
           and (n.anonymous, n.letter_id, n.partner_id, n.person_name, n.display_name)
               is distinct from (o.anonymous, o.letter_id, o.partner_id, o.person_name, o.display_name);
    end if;
    if letters is not null then
        perform hush_contacts(letters, null);
    end if;
    return null;
end $$;

-- A partner that gets another name tells who it is by that one as well. The letters are held before their contacts, as everywhere.
create function partners_hush_contacts() returns trigger language plpgsql as $$
declare
    partners uuid[];
    letters  uuid[];
begin
    if tg_table_name = 'partner' then
        partners := array[new.id];
    elsif tg_op = 'INSERT' then
        partners := array[new.partner_id];
    elsif tg_op = 'DELETE' then
        partners := array[old.partner_id];
    else
        partners := array[old.partner_id, new.partner_id];
    end if;
    perform from letter l
      where l.id in (select s.letter_id from signatory s where s.anonymous and s.partner_id = any (partners))
      order by l.id for update;
    select array_agg(distinct s.letter_id) into letters from signatory s where s.anonymous and s.partner_id = any (partners);
    if letters is not null then
        perform hush_contacts(letters, null);
    end if;
    return null;
end $$;
create trigger hush_update after update of name, acronym on partner for each row
    when ((old.name, old.acronym) is distinct from (new.name, new.acronym)) execute function partners_hush_contacts();
create trigger hush_insert after insert on partner_name for each row execute function partners_hush_contacts();
create trigger hush_delete after delete on partner_name for each row execute function partners_hush_contacts();
create trigger hush_update after update of partner_id, name on partner_name for each row
    when ((old.partner_id, old.name) is distinct from (new.partner_id, new.name)) execute function partners_hush_contacts();

select hush_contacts(array_agg(distinct letter_id), null) from signatory where anonymous having count(*) > 0;
