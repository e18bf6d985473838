-- Takes back what a run wrote. What somebody changed or used since stays, and is listed.
select set_config('parley.taken_back', cast(:run as text), true);

set local parley.listing = 'later';

create temporary table came on commit drop as
select w.place, k.key from intake_write w cross join unnest(w.keys) as k (key) where w.intake_id = :run;
create index on came (place, key);
analyze came;

create temporary table rest (lawmaker_id uuid not null, field text not null, ours text not null, theirs text not null,
    reason text not null) on commit drop;

-- People who came new. They are held, so that nobody begins to use them meanwhile.
create temporary table newcomer on commit drop as
select l.id, l.version from lawmaker l where l.id in (select key::uuid from came where place = 'lawmaker') for update;
create index on newcomer (id);
analyze newcomer;

-- Who was merged since, either way: they stay as somebody made them, and all that is theirs.
create temporary table united on commit drop as
select distinct coalesce(who_stayed(g.stays_id), g.stays_id) as id
  from lawmaker_merge g
 where g.undone_at is null and exists (
        select from (select key::uuid as id from came where place = 'lawmaker'
                     union all
                     select id from intake_was where intake_id = :run and place = 'lawmaker'
                     union all
                     select m.lawmaker_id from came c join mandate m on c.place = 'mandate' and m.id = c.key::uuid
                     union all
                     select w.lawmaker_id from came c join channel w on c.place = 'channel' and w.id = c.key::uuid
                     union all
                     select m.lawmaker_id from intake_was w join mandate m on m.id = w.id
                      where w.intake_id = :run and w.place = 'mandate') r
         where r.id in (g.gone_id, g.stays_id, who_stayed(g.stays_id)));
analyze united;

create temporary table staying on commit drop as
select distinct on (s.id) s.id, s.reason
  from (select id, 'intake.rest.changed' as reason from newcomer where version > 0
        union all
        select m.lawmaker_id, 'intake.rest.changed' from mandate m join newcomer n on n.id = m.lawmaker_id
         where m.version > 0 or not exists (select from came c where c.place = 'mandate' and c.key = m.id::text)
        union all
        select w.lawmaker_id, 'intake.rest.changed' from channel w join newcomer n on n.id = w.lawmaker_id
         where w.version > 0 or not exists (select from came c where c.place = 'channel' and c.key = w.id::text)
        union all
        select x.lawmaker_id, 'intake.rest.changed' from lawmaker_external_id x join newcomer n on n.id = x.lawmaker_id
         where not exists (select from came c where c.place = 'lawmaker_external_id' and c.key = x.scheme || chr(31) || x.value)
        union all
        select r.id, 'intake.rest.used'
          from referred_to('lawmaker', array(select id from newcomer), array['mandate', 'channel', 'lawmaker_external_id',
                   'committee_seat', 'lawmaker_listing', 'lawmaker_name', 'duplicate_pair', 'different_people']) as r (id)) s
 order by s.id, s.reason desc;
create index on staying (id);
analyze staying;

insert into rest
select s.id, '', '', '', s.reason from staying s where s.id not in (select id from united);

insert into rest
select u.id, '', '', '', 'intake.rest.merged' from united u where exists (select from lawmaker l where l.id = u.id);

-- A person who stays, stays whole: their seats and addresses are not taken from under them.
create temporary table going on commit drop as
select n.id from newcomer n where not exists (select from staying s where s.id = n.id);
create index on going (id);
analyze going;

-- What was added to people who were here before.
create temporary table part on commit drop as
select c.place, 'mandate' as word, m.id, m.lawmaker_id, m.version > 0 as changed,
       concat_ws(' · ', nullif(m.constituency, ''), nullif(m.party, ''), nullif(m.term, '')) as what
  from came c join mandate m on c.place = 'mandate' and m.id = c.key::uuid
 where not exists (select from newcomer n where n.id = m.lawmaker_id)
union all
select c.place, w.kind, w.id, w.lawmaker_id, w.version > 0, w.value
  from came c join channel w on c.place = 'channel' and w.id = c.key::uuid
 where not exists (select from newcomer n where n.id = w.lawmaker_id);

delete from part p using united u where u.id = p.lawmaker_id;

create temporary table used_part on commit drop as
select id from referred_to('channel', array(select id from part where place = 'channel'), array['']) as r (id)
union
select id from referred_to('mandate', array(select id from part where place = 'mandate'), array['']) as r (id);

insert into rest
select p.lawmaker_id, p.word, p.what, '', case when p.changed then 'intake.rest.changed' else 'intake.rest.used' end
  from part p
 where p.changed or p.id in (select id from used_part);

delete from part p where p.changed or p.id in (select id from used_part);

create temporary table touched on commit drop as
select distinct lawmaker_id from part;

delete from channel w using part p where p.place = 'channel' and w.id = p.id;

delete from mandate m using part p where p.place = 'mandate' and m.id = p.id;

delete from lawmaker_external_id x using came c
 where c.place = 'lawmaker_external_id' and c.key = x.scheme || chr(31) || x.value
   and not exists (select from newcomer n where n.id = x.lawmaker_id)
   and x.lawmaker_id not in (select id from united);

delete from committee_seat s using came c
 where c.place = 'committee_seat' and c.key = s.lawmaker_id || chr(31) || s.committee_id
   and not exists (select from newcomer n where n.id = s.lawmaker_id)
   and s.lawmaker_id not in (select id from united);

-- What was changed goes back, field by field, where it still is what the run made of it. A seat's days and reason go together.
create temporary table difference on commit drop as
select w.place, w.id, f.field, f.was, f.became
  from (select place, id, (array_agg(was order by (was ->> 'version')::bigint))[1] as was,
               (array_agg(became order by (became ->> 'version')::bigint desc))[1] as became
          from intake_was where intake_id = :run group by place, id) w
 cross join lateral (
        select b.key as field, w.was -> b.key as was, b.value as became from jsonb_each(w.became) b
         where b.key not in ('id', 'version') and b.value is distinct from w.was -> b.key) f;
create index on difference (place, id);
analyze difference;

create temporary table held (place text not null, id uuid not null, lawmaker_id uuid not null, now jsonb not null) on commit drop;

insert into held
select 'lawmaker', l.id, l.id, to_jsonb(l)
  from lawmaker l where l.id in (select id from difference where place = 'lawmaker') for update;

insert into held
select 'mandate', m.id, m.lawmaker_id, to_jsonb(m)
  from mandate m where m.id in (select id from difference where place = 'mandate') for update;
analyze held;

create temporary table field on commit drop as
select d.place, d.id, h.lawmaker_id, d.field, d.was, d.became, h.now -> d.field as ours
  from difference d
  join held h on h.place = d.place and h.id = d.id
 where not exists (select from newcomer n where n.id = h.lawmaker_id)
   and h.lawmaker_id not in (select id from united);

create temporary table kept_field on commit drop as
select f.id, f.field from field f
 where f.ours is distinct from f.became
    or (f.field in ('started_on', 'ended_on', 'end_reason')
        and exists (select from field d where d.id = f.id and d.field in ('started_on', 'ended_on', 'end_reason')
                     and d.ours is distinct from d.became));

insert into rest
select f.lawmaker_id, w.word, coalesce(f.ours #>> '{}', ''), coalesce(f.became #>> '{}', ''), 'intake.rest.changed'
  from field f
  join kept_field k on k.id = f.id and k.field = f.field
  join (values ('official_name', 'name'), ('given_name', 'given'), ('family_name', 'family'), ('name_order', 'name-order'),
               ('honorific', 'honorific'), ('other_names', 'other-names'), ('gender', 'gender'), ('born_on', 'birthday'),
               ('notes', 'note'), ('constituency', 'constituency'), ('party', 'party'), ('political_group', 'group'),
               ('term', 'term'), ('started_on', 'start'), ('ended_on', 'end'), ('end_reason', 'end-reason')) as w (field, word)
    on w.field = f.field;

create temporary table patch on commit drop as
select f.place, f.id, f.lawmaker_id, jsonb_object_agg(f.field, f.was) as back
  from field f
 where not exists (select from kept_field k where k.id = f.id and k.field = f.field)
 group by f.place, f.id, f.lawmaker_id;

update lawmaker l set
       version = l.version + 1,
       (official_name, given_name, family_name, name_order, honorific, other_names, born_on, gender, notes)
       = (select r.official_name, r.given_name, r.family_name, r.name_order, r.honorific, r.other_names, r.born_on, r.gender, r.notes
            from jsonb_populate_record(l, p.back) r)
  from patch p
 where p.place = 'lawmaker' and p.id = l.id;

update mandate m set
       version = m.version + 1,
       (constituency, party, political_group, term, started_on, ended_on, end_reason)
       = (select r.constituency, r.party, r.political_group, r.term, r.started_on, r.ended_on, r.end_reason
            from jsonb_populate_record(m, p.back) r)
  from patch p
 where p.place = 'mandate' and p.id = m.id;

insert into touched select lawmaker_id from patch;

-- The newcomers whom nobody changed or used go, with all that came with them.
delete from channel w using going g where w.lawmaker_id = g.id;

delete from mandate m using going g where m.lawmaker_id = g.id;

delete from lawmaker_external_id x using going g where x.lawmaker_id = g.id;

delete from committee_seat s using going g where s.lawmaker_id = g.id;

delete from lawmaker l using going g where l.id = g.id;

delete from committee c using came k
 where k.place = 'committee' and c.id = k.key::uuid and c.version = 0
   and not exists (select from referred_to('committee', array[c.id], array['']) as r);

select list_lawmakers_anew(array(select distinct lawmaker_id from touched));

insert into intake_rest (intake_id, number, lawmaker_id, field, ours, theirs, reason)
select :run, row_number() over (order by lawmaker_id, field), lawmaker_id, field, ours, theirs, reason from rest;

update intake set
       people_removed = (select count(*) from going),
       people_restored = (select count(distinct lawmaker_id) from touched)
 where id = :run;
