-- What colleagues say about a follow-up. What somebody took out stays until they think better of it, and nobody is shown it.
create table follow_up_comment (
    id            uuid primary key,
    version       bigint      not null,
    follow_up_id  uuid        not null references follow_up (id) on delete cascade,
    text          text        not null,
    said_by       uuid        not null references account (id),
    said_at       timestamptz not null,
    corrected_at  timestamptz,
    taken_out_at  timestamptz,
    constraint follow_up_comment_says_something check (btrim(text) <> '' and length(text) <= 5000)
);
create index follow_up_comment_on_follow_up on follow_up_comment (follow_up_id, said_at desc, id desc);
create index follow_up_comment_said_by on follow_up_comment (said_by);

select audited('follow_up_comment', about => 'r.follow_up_id', aside => '{said_at, corrected_at}',
    hidden => 'coalesce((select k.confidential from follow_up f join contact k on k.id = f.contact_id where f.id = r.follow_up_id), false)');
