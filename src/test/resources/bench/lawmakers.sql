-- Invented lawmakers in many scripts, with mandates and channels, for measuring. How many: the setting bench.lawmakers, or a
-- million; in how many parliaments: the setting bench.parliaments, or all. Run it in one transaction, as the owner of the schema; it
-- needs the parliaments of db/reference.
set local statement_timeout = 0;
set local work_mem = '256MB';
set local maintenance_work_mem = '512MB';
set local parley.listing = 'later';

-- Foreign keys and indexes are made anew at the end, which takes a fraction of the time.
create temporary table bench_later on commit drop as
with filled as (
    select c.oid from pg_class c
     where c.oid = any (array['lawmaker', 'mandate', 'channel', 'lawmaker_listing', 'lawmaker_name']::regclass[]))
select 2 as turn, format('alter table %s drop constraint %I', conrelid::regclass, conname) as undo,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as redo
  from pg_constraint where contype = 'f' and conrelid in (select oid from filled)
union all
select 1, format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
  from pg_index where not indisprimary and indrelid in (select oid from filled);
do $$
declare
    undo text;
begin
    for undo in select l.undo from bench_later l order by turn desc loop
        execute undo;
    end loop;
end $$;

create temporary table bench_name (script text, part text, number integer, text text) on commit drop;
insert into bench_name
select 'latin', 'family', row_number() over (), initcap(a || b || c)
  from unnest(array['bar', 'cor', 'del', 'fer', 'gar', 'hol', 'jan', 'kov', 'lin', 'mar', 'nov', 'ols', 'pet', 'ros', 'sán', 'tor', 'vas', 'wil', 'zél', 'ård']) a,
       unnest(array['a', 'e', 'i', 'o', 'u', 'é', 'ü', 'ą']) b,
       unnest(array['n', 'nez', 'ski', 'son', 'rt', 'lli', 'ström', 'řák', 'ño', 'mba', 'li', 'vić']) c
union all
select 'latin', 'given', row_number() over (), initcap(a || b)
  from unnest(array['al', 'be', 'cla', 'da', 'el', 'fri', 'gé', 'han', 'in', 'jo', 'ka', 'lu', 'mi', 'ni', 'ol', 'pa', 'ra', 'so', 'ta', 'zo']) a,
       unnest(array['na', 'ra', 'rd', 'lia', 'nés', 'ton', 'ric', 'mir', 'sa', 'la', 'vid', 'ël']) b
union all
select 'cyrillic', 'family', row_number() over (), initcap(a || b)
  from unnest(array['иван', 'петр', 'ковал', 'шевч', 'бондар', 'мельн', 'ткач', 'морд', 'лысен', 'савч']) a,
       unnest(array['енко', 'ов', 'ова', 'чук', 'ий', 'ська']) b
union all
select 'cyrillic', 'given', row_number() over (), name
  from unnest(array['Олена', 'Андрій', 'Ірина', 'Сергій', 'Наталія', 'Борис', 'Галина', 'Юрій', 'Оксана', 'Тарас']) name
union all
select 'thai', 'family', row_number() over (), a || b
  from unnest(array['สม', 'วิ', 'ประ', 'ศรี', 'จัน', 'บุญ', 'ทอง', 'แก้ว', 'พง', 'รัตน']) a,
       unnest(array['ชัย', 'เดช', 'สุข', 'วงศ์', 'กุล', 'ศักดิ์', 'พันธ์', 'มณี', 'ทรัพย์', 'ไพศาล']) b
union all
select 'thai', 'given', row_number() over (), name
  from unnest(array['กมล', 'จิรา', 'ณัฐ', 'ดวงใจ', 'ธนา', 'นภา', 'ปรีชา', 'พิม', 'มานะ', 'อรุณ']) name
union all
select 'khmer', 'family', row_number() over (), name
  from unnest(array['សុខ', 'ចាន់', 'ហ៊ុន', 'អ៊ុំ', 'កែវ', 'លី', 'មាស', 'នួន', 'ប៉ុល', 'សៅ', 'ទេព', 'យឹម']) name
union all
select 'khmer', 'given', row_number() over (), a || b
  from unnest(array['សុ', 'រ៉ា', 'វិ', 'ចិន្ដា', 'ដារ៉ា', 'មករា', 'បុប្ផា', 'សំណាង']) a, unnest(array['ភា', 'វី', 'ណា', 'រិទ្ធ', 'ម៉ី']) b
union all
select 'han', 'family', row_number() over (), name from unnest(array['王', '李', '陳', '林', '高橋', '佐藤', '鈴木', '김', '이', '박']) name
union all
select 'han', 'given', row_number() over (), a || b
  from unnest(array['美', '明', '健', '志', '俊', '麗', '민', '지']) a, unnest(array['華', '子', '太', '偉', '玲', '서', '우', '현']) b
union all
select 'arabic', 'family', row_number() over (), 'ال' || name
  from unnest(array['حداد', 'نجار', 'مصري', 'شامي', 'خطيب', 'عمري', 'فارس', 'زهراني']) name
union all
select 'arabic', 'given', row_number() over (), name
  from unnest(array['ليلى', 'أحمد', 'فاطمة', 'يوسف', 'مريم', 'عمر', 'نور', 'سامي']) name;

create index on bench_name (script, part, number);
analyze bench_name;

set local enable_nestloop = off;
create temporary table bench_person on commit drop as
with numbered as materialized (
    select n, uuidv7() as id,
           case when n % 20 < 13 then 'latin' when n % 20 < 15 then 'thai' when n % 20 < 16 then 'khmer'
                when n % 20 < 17 then 'cyrillic' when n % 20 < 19 then 'han' else 'arabic' end as script,
           hashint8(n)::bigint + 2147483648 as dice,
           hashint8(n + 1000000007)::bigint + 2147483648 as more_dice
      from generate_series(1, coalesce(nullif(current_setting('bench.lawmakers', true), ''), '1000000')::bigint) n),
sizes as materialized (select script, part, max(number) as size from bench_name group by script, part),
places as materialized (select c.id, row_number() over (order by c.id) as number, count(*) over () as size from chamber c
            where c.parliament_id in (select q.id from parliament q order by q.id
                                       limit nullif(current_setting('bench.parliaments', true), '')::integer))
select p.n, p.id, p.script, p.dice, p.more_dice, f.text as family, g.text as given, c.id as chamber_id
  from numbered p
  join sizes fs on fs.script = p.script and fs.part = 'family'
  join bench_name f on f.script = p.script and f.part = 'family' and f.number = 1 + p.dice % fs.size
  join sizes gs on gs.script = p.script and gs.part = 'given'
  join bench_name g on g.script = p.script and g.part = 'given' and g.number = 1 + p.more_dice % gs.size
  join places c on c.number = 1 + (p.dice / 7) % c.size;
set local enable_nestloop = on;
create index on bench_person (n);
analyze bench_person;

insert into lawmaker (id, version, official_name, given_name, family_name, name_order)
select id, 0, case when script in ('khmer', 'han') then family || ' ' || given else given || ' ' || family end,
       given, family, case when script in ('khmer', 'han') then 'family-first' else 'given-first' end
  from bench_person order by n;

insert into mandate (id, version, lawmaker_id, chamber_id, constituency, party, political_group, started_on, ended_on, end_reason)
select uuidv7(), 0, id, chamber_id,
       (array['North', 'South', 'East', 'West', 'Río', 'Saint-Éloi', 'Łódź', 'เชียงใหม่', 'Old Town', 'Lakeside'])[1 + dice % 10]
           || ' ' || 1 + more_dice % 400,
       (array['Civic Union', 'Green Alliance', 'Labour', 'Liberals', 'People’s Party', 'Reform', 'Unité', 'Independent', 'Ny Framtid',
              'พรรคประชา', 'Farmers', 'Pirates'])[1 + (dice / 11) % 12] || case when dice % 3 = 0 and coalesce(current_setting('bench.parliaments', true), '') = '' then ' ' || 1 + dice % 60 else '' end,
       case when more_dice % 2 = 0 then (array['Centre', 'Left', 'Right', 'Progress', 'Sovereignty'])[1 + more_dice % 5] else '' end,
       date '1990-01-01' + (dice % 13000)::integer,
       case when more_dice % 10 < 6 then date '1990-01-01' + (dice % 13000)::integer + 1400 end,
       case when more_dice % 10 < 6 then 'term ended' end
  from bench_person order by n;

insert into mandate (id, version, lawmaker_id, chamber_id, constituency, party, started_on, ended_on, end_reason)
select uuidv7(), 0, id, chamber_id, 'North ' || more_dice % 400, 'Labour', date '1980-01-01', date '1984-01-01', 'lost the seat'
  from bench_person where n % 10 = 0 order by n;

insert into channel (id, version, lawmaker_id, kind, value, state)
select uuidv7(), 0, id, 'email', 'member' || n || '@parliament.example', case when n % 50 = 0 then 'bounced' else 'unverified' end
  from bench_person where n % 5 < 4 order by n;

insert into channel (id, version, lawmaker_id, kind, value)
select uuidv7(), 0, id, 'phone', '+00 555 ' || n from bench_person where n % 2 = 0 order by n;

analyze lawmaker, mandate, channel;

do $$
declare
    redo text;
begin
    perform list_lawmakers_anew(array(select id from bench_person order by n));
    for redo in select l.redo from bench_later l order by turn loop
        execute redo;
    end loop;
end $$;
analyze lawmaker_listing, lawmaker_name;
