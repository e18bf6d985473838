-- Whom the "To:" block names, in order.
create table addressee (
    id             uuid primary key,
    version        bigint  not null,
    letter_id      uuid    not null references letter (id),
    position       integer not null,
    parliament_id  uuid references parliament (id),
    chamber_id     uuid references chamber (id),
    committee_id   uuid references committee (id),
    lawmaker_id    uuid references lawmaker (id),
    constraint addressee_is_one_of_four check (num_nonnulls(parliament_id, chamber_id, committee_id, lawmaker_id) = 1),
    constraint addressee_is_named_once unique nulls not distinct (letter_id, parliament_id, chamber_id, committee_id, lawmaker_id)
);
create index addressee_parliament_id on addressee (parliament_id) where parliament_id is not null;
create index addressee_chamber_id on addressee (chamber_id) where chamber_id is not null;
create index addressee_committee_id on addressee (committee_id) where committee_id is not null;
create index addressee_lawmaker_id on addressee (lawmaker_id) where lawmaker_id is not null;

-- Who receives the letter on behalf of an addressee: a lawmaker, or the institution itself. How they were called and
-- where they sat is written down at sending and never changes afterwards.
create table recipient (
    id                    uuid primary key,
    version               bigint  not null,
    letter_id             uuid    not null references letter (id),
    addressee_id          uuid    not null references addressee (id),
    lawmaker_id           uuid references lawmaker (id),
    at_parliament_id      uuid references parliament (id),
    at_chamber_id         uuid references chamber (id),
    at_committee_id       uuid references committee (id),
    parliament_id         uuid    not null references parliament (id),
    chamber_id            uuid references chamber (id),
    channel_id            uuid references channel (id) on delete set null,
    state                 text    not null default 'chosen',
    excluded_because      text,
    sent_on               date,
    sent_by               uuid references account (id),
    sent_via              text,
    name_as_sent          text,
    party_as_sent         text,
    chamber_as_sent       text,
    constituency_as_sent  text,
    constraint recipient_state_is_known check (state in ('chosen', 'excluded', 'sent', 'acknowledged', 'answered', 'returned')),
    constraint recipient_is_a_lawmaker_or_a_place
        check (num_nonnulls(lawmaker_id, at_parliament_id, at_chamber_id, at_committee_id) = 1),
    constraint recipient_exclusion_has_a_reason check ((state = 'excluded') = (excluded_because is not null)),
    constraint recipient_sent_via_is_known check (sent_via in
        ('email', 'web form', 'post', 'fax', 'handed over', 'published')),
    constraint recipient_sending_is_written_down_whole check (
        (state in ('chosen', 'excluded')) = (sent_on is null)
        and num_nonnulls(sent_on, sent_by, sent_via, name_as_sent) in (0, 4)),
    constraint recipient_gets_it_once unique nulls not distinct
        (letter_id, lawmaker_id, at_parliament_id, at_chamber_id, at_committee_id)
);
create index recipient_addressee_id on recipient (addressee_id);
create index recipient_lawmaker_id on recipient (lawmaker_id) where lawmaker_id is not null;
create index recipient_parliament_id on recipient (parliament_id);
create index recipient_chamber_id on recipient (chamber_id) where chamber_id is not null;
create index recipient_at_parliament_id on recipient (at_parliament_id) where at_parliament_id is not null;
create index recipient_at_chamber_id on recipient (at_chamber_id) where at_chamber_id is not null;
create index recipient_at_committee_id on recipient (at_committee_id) where at_committee_id is not null;
create index recipient_channel_id on recipient (channel_id) where channel_id is not null;
create index recipient_sent_by on recipient (sent_by) where sent_by is not null;
create index recipient_progress on recipient (letter_id, parliament_id, state);

comment on column recipient.chamber_id is 'where they sit, or the place itself; as it was at sending once sent';
comment on column recipient.channel_id is 'the channel somebody chose; null takes the best that works. At sending, the one that was used';

create function sent_recipient_stays() returns trigger language plpgsql as $$
begin
    if old.sent_on is not null and (tg_op = 'DELETE' or (new.lawmaker_id, new.letter_id, new.sent_on, new.sent_via, new.sent_by,
            new.parliament_id, new.chamber_id, new.name_as_sent, new.party_as_sent, new.chamber_as_sent, new.constituency_as_sent)
        is distinct from (old.lawmaker_id, old.letter_id, old.sent_on, old.sent_via, old.sent_by,
            old.parliament_id, old.chamber_id, old.name_as_sent, old.party_as_sent, old.chamber_as_sent, old.constituency_as_sent)) then
        raise exception 'recipient % was written down at sending and cannot change', old.id
            using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger sent_recipient_stays before update or delete on recipient
    for each row execute function sent_recipient_stays();

-- A recipient as people read it: by today's name and seat until sent, as it was written down from then on.
create view recipient_listing as
select r.id, r.version, r.letter_id, r.addressee_id, r.lawmaker_id, r.at_parliament_id, r.at_chamber_id, r.at_committee_id,
       r.parliament_id, r.chamber_id, r.channel_id, r.state, r.excluded_because, r.sent_on, r.sent_via,
       coalesce(r.name_as_sent, p.name, k.name, h.name, q.name)                          as name,
       coalesce(p.sort_name, r.name_as_sent, k.name, h.name, q.name) collate "und-x-icu" as sort_name,
       coalesce(p.search, fold(coalesce(k.name, h.name, q.name)))                        as search,
       coalesce(r.party_as_sent, p.party, '') collate "und-x-icu"                        as party,
       coalesce(r.chamber_as_sent, c.name, '') collate "und-x-icu"                       as chamber,
       coalesce(r.constituency_as_sent, p.constituency, '') collate "und-x-icu"          as constituency,
       q.name collate "und-x-icu"                                                        as parliament
  from recipient r
  join parliament q on q.id = r.parliament_id
  left join chamber c on c.id = r.chamber_id
  left join lawmaker_listing p on p.lawmaker_id = r.lawmaker_id
  left join chamber h on h.id = r.at_chamber_id
  left join committee k on k.id = r.at_committee_id;

-- The channels by which a letter can reach a recipient, best first by rank: what somebody chose, then e-mail, web form,
-- post and fax, and what is known to work before what nobody tried. One branch per owner, so that each has its own index.
create view recipient_channel as
select x.letter_id, x.recipient_id, x.channel_id, x.kind, x.value, x.label, x.state,
       case when x.channel_id = x.chosen_id then 0
            else array_position(array ['email', 'web form', 'post', 'fax'], x.kind) * 2 - (x.state = 'works')::integer
       end as rank
  from (select r.letter_id, r.id as recipient_id, r.channel_id as chosen_id, c.id as channel_id, c.kind, c.value, c.label, c.state
          from recipient r join channel c on c.lawmaker_id = r.lawmaker_id
        union all
        select r.letter_id, r.id, r.channel_id, c.id, c.kind, c.value, c.label, c.state
          from recipient r join channel c on c.parliament_id = r.at_parliament_id
        union all
        select r.letter_id, r.id, r.channel_id, c.id, c.kind, c.value, c.label, c.state
          from recipient r join channel c on c.chamber_id = r.at_chamber_id
        union all
        select r.letter_id, r.id, r.channel_id, c.id, c.kind, c.value, c.label, c.state
          from recipient r join channel c on c.committee_id = r.at_committee_id
        union all
        select r.letter_id, r.id, r.channel_id, c.id, c.kind, c.value, c.label, c.state
          from recipient r join channel c on c.id = r.channel_id and c.staff_id is not null) x
 where x.state <> 'bounced' and x.kind in ('email', 'web form', 'post', 'fax');
