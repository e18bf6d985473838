-- Beside a contact is written what was written of it and nothing else, so that thousands come and go as fast as one: who is added is
-- added, who goes is looked up alone, and another moment of the contact is the moment of all.
create or replace function contacts_are_with_people() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'contact' then
        update contact_with w set happened_at = n.happened_at
          from came n join went o on o.id = n.id
         where w.contact_id = n.id and n.happened_at <> o.happened_at;
        return null;
    end if;
    if tg_op <> 'INSERT' then
        delete from contact_with w
         using (select distinct o.contact_id, x.id
                  from went o cross join lateral (values (o.lawmaker_id), (o.staff_id)) x (id) where x.id is not null) d
         where w.contact_id = d.contact_id and w.subject_id = d.id
           and not exists (select from contact_lawmaker p where p.contact_id = d.contact_id and p.lawmaker_id = d.id)
           and not exists (select from contact_lawmaker p where p.contact_id = d.contact_id and p.staff_id = d.id);
    end if;
    if tg_op <> 'DELETE' then
        insert into contact_with
        select distinct x.id, c.happened_at, c.id
          from came p join contact c on c.id = p.contact_id
         cross join lateral (values (p.lawmaker_id), (p.staff_id)) x (id)
         where x.id is not null
        on conflict do nothing;
    end if;
    return null;
end $$;
