-- Where a lawmaker stands on a campaign's issue: what was seen or heard, on which day, and who wrote it down. Nothing is overwritten:
-- a change of mind is another row. What was written by mistake is taken out and can come back.
create table position (
    id           uuid primary key,
    version      bigint      not null,
    lawmaker_id  uuid        not null references lawmaker (id),
    campaign_id  uuid        not null references campaign (id),
    step         text        not null,
    taken_on     date        not null,
    basis        text        not null,
    confidence   text        not null,
    link         text        not null default '',
    quote        text        not null default '',
    contact_id   uuid references contact (id) on delete set null,
    response_id  uuid references response (id) on delete set null,
    recorded_by  uuid        not null references account (id),
    recorded_at  timestamptz not null,
    removed_by   uuid references account (id),
    removed_at   timestamptz,
    constraint position_step_is_known check (step in ('champion', 'supporter', 'undecided', 'sceptic', 'opponent')),
    constraint position_basis_is_known check (basis in ('public act', 'private impression')),
    constraint position_confidence_is_known check (confidence in ('sure', 'likely', 'guess')),
    constraint position_is_of_our_time check (taken_on >= date '1970-01-01'),
    constraint position_link_leads_to_the_web check (link ~* '^(https?://[^[:space:]]+)?$' and length(link) <= 2000),
    constraint position_quote_is_a_quote check (length(quote) <= 4000),
    constraint position_rests_on_one check (num_nonnulls(contact_id, response_id) <= 1),
    constraint position_is_removed_by_someone check (num_nonnulls(removed_by, removed_at) in (0, 2))
);
create index position_lawmaker_id on position (lawmaker_id, campaign_id, taken_on desc, recorded_at desc, id desc);
create index position_campaign_id on position (campaign_id);
create index position_contact_id on position (contact_id) where contact_id is not null;
create index position_response_id on position (response_id) where response_id is not null;
create index position_recorded_by on position (recorded_by);
create index position_removed_by on position (removed_by) where removed_by is not null;

-- What counts today, kept with each person and campaign so that thousands are counted and narrowed at once: the latest of all, the
-- latest public act and the latest private impression.
create table latest_position (
    campaign_id   uuid not null references campaign (id),
    lawmaker_id   uuid not null references lawmaker (id),
    position_id   uuid not null references position (id) on delete cascade,
    step          text not null,
    public_step   text,
    private_step  text,
    primary key (campaign_id, lawmaker_id)
);
create index latest_position_lawmaker_id on latest_position (lawmaker_id);
create index latest_position_position_id on latest_position (position_id);

-- Who writes about a person does so one after the other, so that each sees what the other wrote.
create function latest_positions_follow() returns trigger language plpgsql as $$
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
                          and p.removed_at is null);
    insert into latest_position as x (campaign_id, lawmaker_id, position_id, step, public_step, private_step)
    select p.campaign_id, p.lawmaker_id, (array_agg(p.id order by p.taken_on desc, p.recorded_at desc, p.id desc))[1],
           (array_agg(p.step order by p.taken_on desc, p.recorded_at desc, p.id desc))[1],
           (array_agg(p.step order by p.taken_on desc, p.recorded_at desc, p.id desc) filter (where p.basis = 'public act'))[1],
           (array_agg(p.step order by p.taken_on desc, p.recorded_at desc, p.id desc)
                filter (where p.basis = 'private impression'))[1]
      from (select distinct * from unnest(campaigns, people)) as t (campaign_id, lawmaker_id)
      join position p on p.campaign_id = t.campaign_id and p.lawmaker_id = t.lawmaker_id
     where p.removed_at is null
     group by p.campaign_id, p.lawmaker_id
    on conflict (campaign_id, lawmaker_id) do update
       set position_id = excluded.position_id, step = excluded.step,
           public_step = excluded.public_step, private_step = excluded.private_step
     where (x.position_id, x.step, x.public_step, x.private_step)
           is distinct from (excluded.position_id, excluded.step, excluded.public_step, excluded.private_step);
    return null;
end $$;
create trigger latest_positions_insert after insert on position
    referencing new table as changed for each statement execute function latest_positions_follow();
create trigger latest_positions_update after update on position
    referencing new table as changed old table as was for each statement execute function latest_positions_follow();
create trigger latest_positions_delete after delete on position
    referencing old table as changed for each statement execute function latest_positions_follow();
