-- Who took part on their side is one row from the day they were written down until they are taken off: what they did is corrected in
-- it, so that the history tells of them alone.
alter table contact_lawmaker add column id uuid not null default uuidv7(),
    add primary key (id);

drop trigger audit_insert on contact_lawmaker;
drop trigger audit_update on contact_lawmaker;
drop trigger audit_delete on contact_lawmaker;
select audited('contact_lawmaker', about => 'r.contact_id', key => '',
    hidden => 'coalesce((select k.confidential from contact k where k.id = r.contact_id), true)', aside => '{id}');

-- Merges of lawmakers that can still be taken back called such a row by all that stood in it: one that went, and one that came.
create temporary table kept on commit drop as
select coalesce(w.merge_id, c.merge_id) as merge_id, '{"part": ""}' || w.was as was, '{"part": ""}' || c.became as became,
       coalesce((select t.id from contact_lawmaker t
                  where t.contact_id = (c.became ->> 'contact_id')::uuid and t.lawmaker_id = (c.became ->> 'lawmaker_id')::uuid
                    and t.staff_id is not distinct from (c.became ->> 'staff_id')::uuid), uuidv7()) as id
  from (select * from lawmaker_merge_row where place = 'contact_lawmaker' and was is not null) w
  full join (select * from lawmaker_merge_row where place = 'contact_lawmaker' and became is not null) c
         on c.merge_id = w.merge_id and c.became - 'lawmaker_id' = w.was - 'lawmaker_id';
delete from lawmaker_merge_row where place = 'contact_lawmaker';
insert into lawmaker_merge_row (merge_id, place, key, was, became)
select k.merge_id, 'contact_lawmaker', k.id::text, k.was || jsonb_build_object('id', k.id), k.became || jsonb_build_object('id', k.id)
  from kept k;
