-- Whoever is added to a contact is written beside it alone, not everybody of the contact anew for each: a reception has thousands.
create or replace function contacts_are_with_people() returns trigger language plpgsql as $$
declare
    these uuid[];
begin
    if tg_table_name = 'contact_lawmaker' and tg_op = 'INSERT' then
        insert into contact_with
        select distinct x.id, c.happened_at, c.id
          from came p join contact c on c.id = p.contact_id
         cross join lateral (values (p.lawmaker_id), (p.staff_id)) x (id)
         where x.id is not null
        on conflict do nothing;
        return null;
    end if;
    if tg_table_name = 'contact' then
        select array_agg(n.id) into these from came n join went o on o.id = n.id where n.happened_at <> o.happened_at;
    elsif tg_op = 'DELETE' then
        select array_agg(distinct o.contact_id) into these from went o;
    else
        select array_agg(distinct b.contact_id) into these
          from (select contact_id from came union all select contact_id from went) b;
    end if;
    if these is null then
        return null;
    end if;
    delete from contact_with w
     where w.contact_id = any (these)
       and not exists (select from contact_lawmaker p join contact c on c.id = p.contact_id
                        where p.contact_id = w.contact_id and c.happened_at = w.happened_at
                          and w.subject_id in (p.lawmaker_id, p.staff_id));
    if tg_op <> 'DELETE' then
        insert into contact_with
        select x.id, c.happened_at, c.id
          from contact_lawmaker p join contact c on c.id = p.contact_id
         cross join lateral (values (p.lawmaker_id), (p.staff_id)) x (id)
         where p.contact_id = any (these) and x.id is not null
        on conflict do nothing;
    end if;
    return null;
end $$;
