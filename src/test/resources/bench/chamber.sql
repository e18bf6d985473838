-- A chamber of eight hundred seats, in which the first of the invented lawmakers sit: as many as are drawn seat by seat. Run it in one
-- transaction, after lawmakers.sql, as the owner of the schema.
set local statement_timeout = 0;
alter table chamber disable trigger user;
alter table mandate disable trigger user;

create temporary table house on commit drop as
select uuidv7() as id, parliament_id from lawmaker_listing where parliament_id is not null order by lawmaker_id limit 1;
insert into chamber (id, version, parliament_id, code, name, kind, seats)
select id, 0, parliament_id, 'eight hundred', 'House of eight hundred', 'single', 800 from house;

create temporary table sitting on commit drop as
select lawmaker_id from lawmaker_listing where chamber_id is not null and seated_until >= current_date order by lawmaker_id limit 780;
update mandate m set chamber_id = h.id from house h, sitting s, lawmaker_listing p
 where m.lawmaker_id = s.lawmaker_id and p.lawmaker_id = s.lawmaker_id and m.chamber_id = p.chamber_id and m.ended_on is null;
do $$
begin
    perform list_lawmakers_anew(array(select lawmaker_id from sitting));
end $$;

alter table chamber enable trigger user;
alter table mandate enable trigger user;
analyze chamber, mandate, lawmaker_listing;
