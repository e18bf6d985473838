-- One act of sending: when and how a letter went out to some of its recipients, and who wrote that down. A proof belongs to it.
create table sending (
    id           uuid primary key,
    letter_id    uuid not null references letter (id),
    sent_on      date not null,
    sent_via     text,
    recorded_by  uuid not null references account (id),
    recorded_at  timestamptz,
    constraint sending_via_is_known check (sent_via in ('email', 'web form', 'post', 'fax', 'handed over', 'published'))
);
create index sending_letter_id on sending (letter_id, sent_on, id);
create index sending_recorded_by on sending (recorded_by);

comment on column sending.sent_via is 'null where each went by their own channel';
comment on column sending.recorded_at is 'null for what was sent before this was written down';

alter table recipient add column sending_id uuid references sending (id);
create index recipient_sending_id on recipient (sending_id) where sending_id is not null;

-- What one person wrote down for one day and one way was one act, as far as anybody can still tell.
insert into sending (id, letter_id, sent_on, sent_via, recorded_by)
select uuidv7(), letter_id, sent_on, sent_via, sent_by
  from recipient where sent_on is not null
 group by letter_id, sent_on, sent_via, sent_by;
update recipient r set sending_id = s.id
  from sending s
 where s.letter_id = r.letter_id and s.sent_on = r.sent_on and s.sent_via = r.sent_via and s.recorded_by = r.sent_by;

create function sending_stays() returns trigger language plpgsql as $$
begin
    raise exception 'sending % was written down and cannot change', old.id using errcode = 'integrity_constraint_violation';
end $$;
create trigger sending_stays before update or delete on sending for each row execute function sending_stays();

create or replace function sent_recipient_stays() returns trigger language plpgsql as $$
begin
    if old.sent_on is not null and (tg_op = 'DELETE' or (new.letter_id, new.sent_on, new.sent_via, new.sent_by, new.version_as_sent,
            new.sending_id,
            new.parliament_id, new.chamber_id, new.name_as_sent, new.party_as_sent, new.chamber_as_sent, new.constituency_as_sent)
        is distinct from (old.letter_id, old.sent_on, old.sent_via, old.sent_by, old.version_as_sent,
            old.sending_id,
            old.parliament_id, old.chamber_id, old.name_as_sent, old.party_as_sent, old.chamber_as_sent, old.constituency_as_sent)
        or new.lawmaker_id is distinct from old.lawmaker_id and coalesce(current_setting('parley.merge', true), '') = '') then
        raise exception 'recipient % was written down at sending and cannot change', old.id
            using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
