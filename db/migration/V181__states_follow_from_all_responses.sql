-- What a person says of a recipient against what the responses say: the state, why, who and when, and when it was lifted again.
create table overruling (
    id             uuid primary key,
    recipient_id   uuid        not null references recipient (id) on delete cascade,
    state          text        not null,
    because        text        not null,
    overruled_by   uuid        not null references account (id),
    overruled_at   timestamptz not null,
    lifted_by      uuid references account (id),
    lifted_at      timestamptz,
    constraint overruling_is_of_what_was_sent check (state in ('sent', 'no reply', 'returned', 'acknowledged', 'answered')),
    constraint overruling_has_a_reason check (btrim(because) <> ''),
    constraint overruling_is_lifted_by_someone check (num_nonnulls(lifted_by, lifted_at) in (0, 2))
);
create unique index overruling_stands_alone on overruling (recipient_id) where lifted_at is null;
create index overruling_recipient_id on overruling (recipient_id, overruled_at desc);
create index overruling_overruled_by on overruling (overruled_by);
create index overruling_lifted_by on overruling (lifted_by) where lifted_by is not null;

alter table recipient
    add column overruled boolean not null default false,
    drop constraint recipient_silence_is_told_by_someone,
    add constraint recipient_silence_is_told_by_someone check (
        num_nonnulls(no_reply_at, no_reply_by) in (0, 2) and (state <> 'no reply' or no_reply_at is not null or overruled));

-- The one place that says where a recipient stands to whom the letter went: as somebody said with a reason; else as the strongest of
-- what came back; else nothing is expected any more, or still is. They are held first, so that of two who log at once the later one
-- reads what the other logged.
create function recipients_stand(ids uuid[]) returns void language plpgsql as $$
begin
    perform from recipient where id = any (ids) order by id for no key update;
    update recipient r set state = s.state, overruled = s.overruled, version = r.version + 1
      from (select x.id, o.id is not null as overruled,
                   coalesce(o.state,
                       (select k.counts from response e join response_class k on k.word = e.class
                         where e.recipient_id = x.id and k.counts is not null order by k.strength desc limit 1),
                       case when x.no_reply_at is null then 'sent' else 'no reply' end) as state
              from recipient x
              left join overruling o on o.recipient_id = x.id and o.lifted_at is null
             where x.id = any (ids) and x.sent_on is not null) s
     where r.id = s.id and (r.state, r.overruled) is distinct from (s.state, s.overruled);
end $$;

create function recipients_stand_anew() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        perform recipients_stand(array(select recipient_id from was union select recipient_id from became));
    elsif tg_op = 'INSERT' then
        perform recipients_stand(array(select distinct recipient_id from became));
    else
        perform recipients_stand(array(select distinct recipient_id from was));
    end if;
    return null;
end $$;
create trigger recipients_stand_insert after insert on response
    referencing new table as became for each statement execute function recipients_stand_anew();
create trigger recipients_stand_update after update on response
    referencing old table as was new table as became for each statement execute function recipients_stand_anew();
create trigger recipients_stand_delete after delete on response
    referencing old table as was for each statement execute function recipients_stand_anew();
create trigger recipients_stand_insert after insert on overruling
    referencing new table as became for each statement execute function recipients_stand_anew();
create trigger recipients_stand_update after update on overruling
    referencing old table as was new table as became for each statement execute function recipients_stand_anew();
create trigger recipients_stand_delete after delete on overruling
    referencing old table as was for each statement execute function recipients_stand_anew();
