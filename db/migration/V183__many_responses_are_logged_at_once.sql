-- What somebody did with responses that can be taken back: logged the same for many recipients, gave many another class, took one out.
create table response_act (
    id         uuid primary key,
    kind       text        not null,
    letter_id  uuid references letter (id),
    class      text references response_class (word),
    done_by    uuid        not null references account (id),
    done_at    timestamptz not null,
    responses  integer     not null,
    undone_by  uuid references account (id),
    undone_at  timestamptz,
    constraint response_act_kind_is_known check (kind in ('logged', 'classified', 'taken out')),
    constraint response_act_is_undone_by_someone check (num_nonnulls(undone_by, undone_at) in (0, 2))
);
create index response_act_letter_id on response_act (letter_id, done_at desc, id desc) where letter_id is not null;
create index response_act_class on response_act (class);
create index response_act_done_by on response_act (done_by);
create index response_act_done_at on response_act (done_at);
create index response_act_undone_by on response_act (undone_by) where undone_by is not null;

comment on column response_act.letter_id is 'null where responses to several letters were given another class';

-- Each response as it was before, and the version that it has since. Positions rest on the one that was taken out again when it is back.
create table response_act_row (
    act_id       uuid   not null references response_act (id) on delete cascade,
    response_id  uuid   not null,
    version      bigint not null,
    was          jsonb  not null,
    positions    uuid[] not null default '{}',
    primary key (act_id, response_id)
);
create index response_act_row_response_id on response_act_row (response_id);

-- Responses that were logged together.
alter table response add column act_id uuid references response_act (id);
create index response_act_id on response (act_id) where act_id is not null;
