-- Looks over the whole directory for pairs who may be one person. Nobody is held against everybody: two are looked at where they
-- share an id, an address, a name, or a word of the name within one parliament or on one birthday, and only where few share it.

-- What people are called: the official name, its parts, and other spellings, each in the order of its words.
create temporary table called on commit drop as
with person as materialized (
    select l.id, l.other_names, fold(l.official_name) as official, spelled(k.sort_name) as parts
      from lawmaker l join lawmaker_listing k on k.lawmaker_id = l.id)
select distinct p.id, n.other, name_words(n.folded) as name
  from person p
 cross join lateral (
        select false as other, p.official as folded
        union all
        select false, p.parts
        union all
        select true, fold(line) from unnest(string_to_array(nullif(p.other_names, ''), E'\n')) as o (line)) n
 where n.folded <> '';

create index on called (id);
create index on called (name);
analyze called;

create temporary table held_seat on commit drop as
with said as materialized (
    select v.constituency, fold(v.constituency) as folded from (select distinct constituency from mandate where constituency <> '') v)
select m.id, m.lawmaker_id, c.parliament_id, m.chamber_id, coalesce(s.folded, '') as constituency, m.started_on,
       daterange(coalesce(m.started_on, m.ended_on, current_date), m.ended_on, '[]') as held
  from mandate m
  join chamber c on c.id = m.chamber_id
  left join said s on s.constituency = m.constituency;
create index on held_seat (lawmaker_id);
analyze held_seat;

create temporary table place on commit drop as
select distinct lawmaker_id as id, parliament_id from held_seat;
create index on place (id);
analyze place;

create temporary table hint (one uuid not null, other uuid not null) on commit drop;

-- The same id, written in another way.
insert into hint
select a.lawmaker_id, b.lawmaker_id
  from (select lower(btrim(scheme)) as scheme, lower(btrim(value)) as value
          from lawmaker_external_id group by 1, 2 having count(*) between 2 and 12) twice
  join lawmaker_external_id a on lower(btrim(a.scheme)) = twice.scheme and lower(btrim(a.value)) = twice.value
  join lawmaker_external_id b on lower(btrim(b.scheme)) = twice.scheme and lower(btrim(b.value)) = twice.value
 where a.lawmaker_id < b.lawmaker_id;

-- An address that few have. A telephone is compared by its last digits, because some write the country and some do not.
create temporary table address on commit drop as
select c.lawmaker_id as id, c.kind, min(c.value) as value,
       case when c.kind in ('phone', 'fax') then right(regexp_replace(c.value, '[^0-9]', '', 'g'), 9) else lower(c.value) end as same
  from channel c
 where c.lawmaker_id is not null and c.kind <> 'post'
 group by 1, 2, 4;
create index on address (same);
analyze address;

create temporary table shared_address on commit drop as
select a.id as one, b.id as other, a.kind, a.value
  from (select kind, same from address where length(same) > 5 group by kind, same having count(*) between 2 and 3) few
  join address a on a.kind = few.kind and a.same = few.same
  join address b on b.kind = few.kind and b.same = few.same
 where a.id < b.id;
analyze shared_address;

insert into hint select distinct one, other from shared_address;

-- The same name, wherever they sit; a name that many have or that is one word, only within one parliament.
create temporary table name_count on commit drop as
select name, count(distinct id) as people from called group by name having count(distinct id) > 1;
create index on name_count (name);
analyze name_count;

insert into hint
select distinct a.id, b.id
  from name_count n
  join called a on a.name = n.name
  join called b on b.name = n.name and b.id > a.id
 where n.people <= 12 and position(' ' in n.name) > 0;

insert into hint
select distinct a.id, b.id
  from (select c.name, p.parliament_id
          from name_count n
          join called c on c.name = n.name
          join place p on p.id = c.id
         where n.people > 12 or position(' ' in n.name) = 0
         group by c.name, p.parliament_id
        having count(distinct c.id) between 2 and 12) few
  join called a on a.name = few.name
  join place q on q.id = a.id and q.parliament_id = few.parliament_id
  join called b on b.name = few.name and b.id > a.id
  join place r on r.id = b.id and r.parliament_id = few.parliament_id;

-- A similar name: a word of it within one parliament or on one birthday, or one seat that both hold or held.
create temporary table word on commit drop as
select distinct c.id, w.word
  from called c
 cross join unnest(string_to_array(c.name, ' ')) as w (word)
 where not c.other and length(w.word) > 1;
create index on word (id);
analyze word;

create temporary table block on commit drop as
select p.parliament_id::text || ' ' || w.word as block, w.id from word w join place p on p.id = w.id
union all
select l.born_on || ' ' || w.word, l.id from lawmaker l join word w on w.id = l.id where l.born_on is not null
union all
select distinct s.chamber_id || ' ' || s.constituency, s.lawmaker_id from held_seat s where s.constituency <> '';

create temporary table small_block on commit drop as
select b.block, b.id from block b join (select block from block group by block having count(*) between 2 and 12) few using (block);
create index on small_block (block);
analyze small_block;

insert into hint
select n.one, n.other
  from (select distinct a.id as one, b.id as other from small_block a join small_block b on b.block = a.block and b.id > a.id) n
 where exists (select from called c join called d on d.id = n.other and not d.other
                where c.id = n.one and not c.other and similarity(c.name, d.name) >= 0.55);

-- What somebody said are different people is not proposed again, whether it was said here or about the lines of a list.
create temporary table apart on commit drop as
select one, other from different_people;

create temporary table told on commit drop as
select d.lawmaker_id, d.person_key, d.other_key, d.chamber_id from intake_decision d where d.verdict = 'different';

create temporary table told_person on commit drop as
select distinct r.person_key, p.lawmaker_id
  from intake_row r
  join intake_person p on p.intake_id = r.intake_id and p.line = r.line and p.lawmaker_id is not null and p.outcome <> 'doubt'
  join intake i on i.id = r.intake_id and i.state = 'entered'
 where r.person_key in (select person_key from told union select other_key from told where other_key is not null);

insert into apart
select least(t.lawmaker_id, p.lawmaker_id), greatest(t.lawmaker_id, p.lawmaker_id)
  from told t join told_person p on p.person_key = t.person_key
 where t.lawmaker_id is not null
union
select least(p.lawmaker_id, q.lawmaker_id), greatest(p.lawmaker_id, q.lawmaker_id)
  from told t
  join told_person p on p.person_key = t.person_key
  join told_person q on q.person_key = t.other_key;
analyze apart;

create temporary table pair on commit drop as
select distinct h.one, h.other
  from hint h
 where not exists (select from apart a where a.one = h.one and a.other = h.other);
analyze pair;

-- What speaks for each pair, and what against it. A sign weighs so much that one kind alone proposes nobody but by an address, a
-- name in full, or an id.
create temporary table sign (one uuid not null, other uuid not null, kind text not null, value text not null, weight integer not null)
    on commit drop;

insert into sign
select distinct on (p.one, p.other) p.one, p.other, 'id', a.scheme || ' ' || a.value, 60
  from pair p
  join lawmaker_external_id a on a.lawmaker_id = p.one
  join lawmaker_external_id b on b.lawmaker_id = p.other
       and lower(btrim(b.scheme)) = lower(btrim(a.scheme)) and lower(btrim(b.value)) = lower(btrim(a.value))
 order by p.one, p.other, a.scheme;

insert into sign
select p.one, p.other, n.kind, n.value, n.weight
  from pair p
  join lateral (
        select case when max(case when c.name = d.name then 1 else 0 end) = 0 then 'similar-name'
                    when bool_or(c.name = d.name and not c.other and not d.other) then 'name' else 'other-name' end as kind,
               max(similarity(c.name, d.name)) as likeness
          from called c join called d on d.id = p.other
         where c.id = p.one) s on true
  join lawmaker l on l.id = p.one
  join lawmaker m on m.id = p.other
 cross join lateral (
        select s.kind,
               case when s.kind = 'other-name' then concat_ws(' · ', nullif(replace(l.other_names, E'\n', ', '), ''),
                                                              nullif(replace(m.other_names, E'\n', ', '), '')) else '' end as value,
               case s.kind when 'name' then 40 when 'other-name' then 35 else round(s.likeness * 35)::integer end as weight) n
 where s.kind <> 'similar-name' or s.likeness >= 0.55;

insert into sign
select distinct on (p.one, p.other, s.kind) p.one, p.other, case when s.kind = 'email' then 'email' else 'channel' end, s.value,
       case when s.kind = 'email' then 45
            when exists (select from called c join called d on d.id = p.other
                          where c.id = p.one and string_to_array(c.name, ' ') && string_to_array(d.name, ' ')) then 40
            else 10 end
  from pair p
  join shared_address s on s.one = p.one and s.other = p.other
 order by p.one, p.other, s.kind, s.value;

insert into sign
select p.one, p.other, case when l.born_on = m.born_on then 'birthday' else 'other-birthday' end,
       case when l.born_on = m.born_on then l.born_on::text else l.born_on || ' · ' || m.born_on end,
       case when l.born_on = m.born_on then 30 else -50 end
  from pair p
  join lawmaker l on l.id = p.one
  join lawmaker m on m.id = p.other
 where l.born_on is not null and m.born_on is not null;

insert into sign
select p.one, p.other, 'other-gender', l.gender || ' · ' || m.gender, -20
  from pair p
  join lawmaker l on l.id = p.one
  join lawmaker m on m.id = p.other
 where l.gender <> '' and m.gender <> '' and lower(left(l.gender, 1)) <> lower(left(m.gender, 1));

insert into sign
select distinct on (p.one, p.other) p.one, p.other,
       case when a.chamber_id = b.chamber_id and a.constituency <> '' and a.constituency = b.constituency then 'seat'
            when a.chamber_id = b.chamber_id then 'chamber' else 'parliament' end,
       concat_ws(' · ', case when a.chamber_id = b.chamber_id then h.name else q.name end,
                 case when a.chamber_id = b.chamber_id and a.constituency = b.constituency then nullif(m.constituency, '') end),
       case when a.chamber_id = b.chamber_id and a.constituency <> '' and a.constituency = b.constituency then 20
            when a.chamber_id = b.chamber_id then 10 else 5 end as weight
  from pair p
  join held_seat a on a.lawmaker_id = p.one
  join held_seat b on b.lawmaker_id = p.other and b.parliament_id = a.parliament_id
  join mandate m on m.id = a.id
  join chamber h on h.id = a.chamber_id
  join parliament q on q.id = a.parliament_id
 order by p.one, p.other, weight desc;

-- Nobody holds two seats at once; where the days are not known it says little, and one place is written in many ways.
insert into sign
select distinct on (p.one, p.other) p.one, p.other, 'other-seat',
       concat_ws(', ', h.name, nullif(m.constituency, '')) || ' · ' || concat_ws(', ', k.name, nullif(n.constituency, '')),
       case when a.started_on is not null and b.started_on is not null then -40 else -10 end as weight
  from pair p
  join held_seat a on a.lawmaker_id = p.one
  join held_seat b on b.lawmaker_id = p.other and b.held && a.held
       and (b.chamber_id <> a.chamber_id
            or (a.constituency <> '' and b.constituency <> '' and similarity(a.constituency, b.constituency) < 0.5))
  join mandate m on m.id = a.id
  join mandate n on n.id = b.id
  join chamber h on h.id = m.chamber_id
  join chamber k on k.id = n.chamber_id
 order by p.one, p.other, weight;

insert into sign
select distinct on (p.one, p.other) p.one, p.other, 'other-id', a.scheme || ' ' || a.value || ' · ' || b.value, -20
  from pair p
  join lawmaker_external_id a on a.lawmaker_id = p.one
  join lawmaker_external_id b on b.lawmaker_id = p.other and b.scheme = a.scheme
 where not exists (select from sign s where s.one = p.one and s.other = p.other and s.kind = 'id')
 order by p.one, p.other, a.scheme;

-- The next bishop is called as the one before.
insert into sign
select p.one, p.other, 'office', '', -40
  from pair p
  join lawmaker l on l.id = p.one
  join lawmaker m on m.id = p.other
 where (names_an_office(l.official_name) or names_an_office(m.official_name))
   and not exists (select from held_seat a join held_seat b on b.lawmaker_id = p.other and b.started_on = a.started_on
                    where a.lawmaker_id = p.one);

create temporary table judged on commit drop as
select one, other, sum(weight)::integer as strength, array_agg(distinct kind) filter (where weight > 0) as kinds,
       jsonb_agg(jsonb_build_object('kind', kind, 'value', value, 'against', weight < 0) order by weight < 0, abs(weight) desc, kind)
           as signs
  from sign
 group by one, other
having sum(weight) >= 40;

delete from duplicate_pair;

insert into duplicate_pair (one, other, strength, kinds, signs)
select one, other, strength, kinds, signs from judged order by strength desc, one, other limit 10000;
