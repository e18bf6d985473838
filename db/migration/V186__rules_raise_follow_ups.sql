-- What a letter does by itself when no answer comes: a follow-up some working days after sending, reminders, then "no reply".
create table rule (
    id             uuid primary key,
    version        bigint      not null,
    letter_id      uuid        not null references letter (id) on delete cascade,
    first_after    integer     not null,
    reminders      integer     not null,
    every          integer     not null,
    ends_silent    boolean     not null,
    recess_counts  boolean     not null,
    says           text        not null,
    started_by     uuid        not null references account (id),
    started_at     timestamptz not null,
    paused_by      uuid references account (id),
    paused_at      timestamptz,
    stopped_by     uuid references account (id),
    stopped_at     timestamptz,
    constraint rule_waits_for_days check (first_after between 1 and 250 and every between 1 and 250),
    constraint rule_reminds_a_few_times check (reminders between 0 and 9),
    constraint rule_says_what check (btrim(says) <> ''),
    constraint rule_is_paused_by_someone check (num_nonnulls(paused_by, paused_at) in (0, 2)),
    constraint rule_is_stopped_by_someone check (num_nonnulls(stopped_by, stopped_at) in (0, 2))
);
create unique index rule_stands_alone on rule (letter_id) where stopped_at is null;
create index rule_letter_id on rule (letter_id);
create index rule_started_by on rule (started_by);
create index rule_paused_by on rule (paused_by) where paused_by is not null;
create index rule_stopped_by on rule (stopped_by) where stopped_by is not null;

-- What a rule did about a recipient, each step once: a follow-up, or at the end "no reply", which has none. Its day is the one that it
-- was where the parliament sits.
create table rule_step (
    recipient_id  uuid        not null references recipient (id) on delete cascade,
    step          integer     not null,
    rule_id       uuid        not null references rule (id) on delete cascade,
    follow_up_id  uuid references follow_up (id) on delete set null deferrable initially deferred,
    silent        boolean     not null default false,
    raised_on     date        not null,
    raised_at     timestamptz not null,
    closed_at     timestamptz,
    primary key (recipient_id, step),
    constraint rule_step_ends_without_a_follow_up check (not silent or follow_up_id is null)
);
create index rule_step_rule_id on rule_step (rule_id);
create index rule_step_follow_up_id on rule_step (follow_up_id) where follow_up_id is not null;

comment on column rule_step.closed_at is 'when an answer closed its follow-up; empty when a person did it, or nobody yet';

-- How far rules got with those from whom nothing came back: since when the next step is counted, which one it is, and whether the
-- follow-up before it is still open.
create view rule_standing as
select r.id as recipient_id, r.letter_id, r.parliament_id, r.chamber_id, coalesce(x.raised_on, r.sent_on) as since,
       coalesce(x.step + 1, 0) as step, f.id is not null and f.done_at is null as busy
  from recipient r
  left join lateral (select * from rule_step s where s.recipient_id = r.id order by s.step desc limit 1) x on true
  left join follow_up f on f.id = x.follow_up_id
 where r.state = 'sent' and not r.overruled;

-- An answer closes what a rule raised, in the name of whoever wrote the answer down; taken back, it is open again, unless somebody
-- touched it since.
create function rules_follow_recipients() returns trigger language plpgsql as $$
begin
    if not exists (select from rule) then
        return null;
    end if;
    with closed as (
        update follow_up f set done_at = now(), version = f.version + 1,
               done_by = coalesce(case when n.state = 'no reply' then n.no_reply_by end,
                                  (select e.recorded_by from response e where e.recipient_id = n.id
                                    order by e.recorded_at desc, e.id desc limit 1), f.assignee_id)
          from rule_step s join became n on n.id = s.recipient_id join was o on o.id = n.id
         where f.id = s.follow_up_id and f.done_at is null and o.state = 'sent'
           and n.state in ('no reply', 'returned', 'acknowledged', 'answered')
        returning f.id, f.done_at)
    update rule_step s set closed_at = c.done_at from closed c where s.follow_up_id = c.id;
    with opened as (
        update follow_up f set done_at = null, done_by = null, version = f.version + 1
          from rule_step s join became n on n.id = s.recipient_id join was o on o.id = n.id
         where f.id = s.follow_up_id and f.done_at = s.closed_at and n.state = 'sent'
           and o.state in ('no reply', 'returned', 'acknowledged', 'answered')
        returning f.id)
    update rule_step s set closed_at = null from opened o where s.follow_up_id = o.id;
    return null;
end $$;
create trigger rules_follow_recipients after update on recipient
    referencing old table as was new table as became for each statement execute function rules_follow_recipients();
