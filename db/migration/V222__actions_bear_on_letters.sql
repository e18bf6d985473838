-- What an action has to do with a letter, or with one thing that it asks for, as somebody says: that it was asked for, that the letter
-- contributed to it, which wants a reason, or that it has nothing to do with it.
create table action_bearing (
    id         uuid primary key,
    version    bigint      not null,
    action_id  uuid        not null references parliamentary_action (id) on delete cascade,
    letter_id  uuid        not null references letter (id),
    ask_id     uuid references ask (id) on delete cascade,
    bearing    text        not null,
    reason     text        not null default '',
    said_by    uuid        not null references account (id),
    said_at    timestamptz not null,
    constraint action_bearing_is_known check (bearing in ('asked for', 'contributed', 'unrelated')),
    constraint action_bearing_has_a_reason check (length(reason) <= 500 and (bearing <> 'contributed' or btrim(reason) <> '')),
    constraint action_bearing_is_said_once unique nulls not distinct (action_id, letter_id, ask_id)
);
create index action_bearing_letter_id on action_bearing (letter_id);
create index action_bearing_ask_id on action_bearing (ask_id) where ask_id is not null;
create index action_bearing_said_by on action_bearing (said_by);
select audited('action_bearing', about => 'r.action_id');
