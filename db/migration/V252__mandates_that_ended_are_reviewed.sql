-- Why a follow-up was closed although nobody did it.
alter table follow_up
    add column mandate_ended boolean not null default false,
    add constraint follow_up_of_an_ended_mandate_is_closed check (not mandate_ended or done_at is not null);

-- A commitment lapses at the end of a mandate: by itself until somebody says so, or that it outlives it.
alter table commitment
    add column outlives_on date,
    add column carried_from uuid references commitment (id) on delete set null,
    drop constraint commitment_state_is_known,
    add constraint commitment_state_is_known check (state in ('open', 'kept', 'broken', 'lapsed'));
create index commitment_carried_from on commitment (carried_from) where carried_from is not null;
comment on column commitment.outlives_on is 'the end of a mandate that did not end the commitment';

-- A position that is history counts no more.
alter table position
    add column past_at timestamptz,
    add column carried_from uuid references position (id) on delete set null;
create index position_carried_from on position (carried_from) where carried_from is not null;

create or replace function latest_positions_follow() returns trigger language plpgsql as $$
declare
    campaigns uuid[];
    people    uuid[];
begin
    select array_agg(c.campaign_id), array_agg(c.lawmaker_id) into campaigns, people
      from (select distinct campaign_id, lawmaker_id from changed) c;
    if tg_op = 'UPDATE' then
        select campaigns || array_agg(w.campaign_id), people || array_agg(w.lawmaker_id) into campaigns, people
          from (select distinct campaign_id, lawmaker_id from was) w;
    end if;
    perform from lawmaker l where l.id = any (people) order by l.id for no key update;
    delete from latest_position x
     using unnest(campaigns, people) as t (campaign_id, lawmaker_id)
     where x.campaign_id = t.campaign_id and x.lawmaker_id = t.lawmaker_id
       and not exists (select from position p where p.campaign_id = t.campaign_id and p.lawmaker_id = t.lawmaker_id
                          and p.removed_at is null and p.past_at is null);
    insert into latest_position as x (campaign_id, lawmaker_id, position_id, step, public_step, private_step)
    select p.campaign_id, p.lawmaker_id, (array_agg(p.id order by p.taken_on desc, p.recorded_at desc, p.id desc))[1],
           (array_agg(p.step order by p.taken_on desc, p.recorded_at desc, p.id desc))[1],
           (array_agg(p.step order by p.taken_on desc, p.recorded_at desc, p.id desc) filter (where p.basis = 'public act'))[1],
           (array_agg(p.step order by p.taken_on desc, p.recorded_at desc, p.id desc)
                filter (where p.basis = 'private impression'))[1]
      from (select distinct * from unnest(campaigns, people)) as t (campaign_id, lawmaker_id)
      join position p on p.campaign_id = t.campaign_id and p.lawmaker_id = t.lawmaker_id
     where p.removed_at is null and p.past_at is null
     group by p.campaign_id, p.lawmaker_id
    on conflict (campaign_id, lawmaker_id) do update
       set position_id = excluded.position_id, step = excluded.step,
           public_step = excluded.public_step, private_step = excluded.private_step
     where (x.position_id, x.step, x.public_step, x.private_step)
           is distinct from (excluded.position_id, excluded.step, excluded.public_step, excluded.private_step);
    return null;
end $$;

create index mandate_ended_on on mandate (ended_on) where ended_on is not null;

-- The ends of mandates after which somebody is not there any more: who goes on in the same parliament within 45 days was re-elected.
-- What was written down from the day cutoff on belongs to another seat of theirs.
create view mandate_end as
select d.id as mandate_id, d.lawmaker_id, d.chamber_id, h.parliament_id, d.constituency, d.started_on, d.ended_on, d.end_reason,
       coalesce((select min(case when n.started_on > d.ended_on then n.started_on else d.ended_on + 1 end)
                   from mandate n
                  where n.lawmaker_id = d.lawmaker_id and n.id <> d.id and (n.ended_on is null or n.ended_on > d.ended_on)),
                'infinity') as cutoff
  from mandate d
  join chamber h on h.id = d.chamber_id
 where d.ended_on is not null
   and not exists (select from mandate n join chamber k on k.id = n.chamber_id
                    where n.lawmaker_id = d.lawmaker_id and n.id <> d.id and k.parliament_id = h.parliament_id
                      and (n.ended_on is null or n.ended_on > d.ended_on or n.ended_on = d.ended_on and n.id > d.id)
                      and (n.started_on is null or n.started_on <= d.ended_on + 45));

-- What was decided about something open when a mandate had ended. What was written down later was written knowing that.
create table mandate_review (
    id             uuid primary key,
    mandate_id     uuid        not null references mandate (id) on delete cascade,
    follow_up_id   uuid references follow_up (id) on delete cascade,
    commitment_id  uuid references commitment (id) on delete cascade,
    position_id    uuid references position (id) on delete cascade,
    thing_id       uuid        not null generated always as (coalesce(follow_up_id, commitment_id, position_id)) stored,
    choice         text        not null,
    successor_id   uuid references mandate (id) on delete set null,
    decided_by     uuid        not null references account (id),
    decided_at     timestamptz not null,
    constraint mandate_review_is_about_one_thing check (num_nonnulls(follow_up_id, commitment_id, position_id) = 1),
    constraint mandate_review_choice_is_known check (choice in ('carry', 'keep', 'close')),
    constraint mandate_review_happens_once unique (mandate_id, thing_id)
);
create index mandate_review_follow_up_id on mandate_review (follow_up_id) where follow_up_id is not null;
create index mandate_review_commitment_id on mandate_review (commitment_id) where commitment_id is not null;
create index mandate_review_position_id on mandate_review (position_id) where position_id is not null;
create index mandate_review_thing_id on mandate_review (thing_id);
create index mandate_review_successor_id on mandate_review (successor_id) where successor_id is not null;
create index mandate_review_decided_by on mandate_review (decided_by);
comment on column mandate_review.successor_id is 'the seat of whoever took it over';
select audited('mandate_review', about => 'coalesce((select d.lawmaker_id from mandate d where d.id = r.mandate_id), r.mandate_id)',
    hidden => 'coalesce((select k.confidential from contact k where k.id = coalesce('
              '(select f.contact_id from follow_up f where f.id = r.follow_up_id),'
              ' (select c.contact_id from commitment c where c.id = r.commitment_id))), false)');
