-- What somebody did with many recipients of a letter at once: who, when, what, and what each of them was before, so that it can be
-- taken back.
create table board_act (
    id           uuid primary key,
    letter_id    uuid        not null references letter (id),
    kind         text        not null,
    done_by      uuid        not null references account (id),
    done_at      timestamptz not null,
    recipients   integer     not null,
    assignee_id  uuid references account (id),
    undone_by    uuid references account (id),
    undone_at    timestamptz,
    constraint board_act_kind_is_known check (kind in ('assigned', 'no reply', 'waiting', 'planned')),
    constraint board_act_concerns_somebody check (recipients > 0),
    constraint board_act_is_undone_by_someone check (num_nonnulls(undone_by, undone_at) in (0, 2))
);
create index board_act_letter_id on board_act (letter_id, done_at);
create index board_act_done_by on board_act (done_by);
create index board_act_assignee_id on board_act (assignee_id) where assignee_id is not null;
create index board_act_undone_by on board_act (undone_by) where undone_by is not null;

create table board_act_row (
    act_id        uuid not null references board_act (id) on delete cascade,
    recipient_id  uuid not null references recipient (id) on delete cascade,
    was_owner_id  uuid references account (id),
    follow_up_id  uuid references follow_up (id) on delete set null
);
create index board_act_row_act_id on board_act_row (act_id);
create index board_act_row_recipient_id on board_act_row (recipient_id);
create index board_act_row_was_owner_id on board_act_row (was_owner_id) where was_owner_id is not null;
create index board_act_row_follow_up_id on board_act_row (follow_up_id) where follow_up_id is not null;
