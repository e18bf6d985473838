-- Who of us fills in the web form of a recipient right now, so that no two do; and what came of those that could not be sent.
create table web_form_turn (
    recipient_id  uuid primary key references recipient (id) on delete cascade,
    taken_by      uuid references account (id),
    taken_at      timestamptz,
    skipped_at    timestamptz,
    aside_by      uuid references account (id),
    aside_at      timestamptz,
    aside_because text,
    constraint web_form_turn_is_taken_by_someone check (num_nonnulls(taken_by, taken_at) in (0, 2)),
    constraint web_form_turn_is_put_aside_for_a_reason check (num_nonnulls(aside_by, aside_at, aside_because) in (0, 3)
        and aside_because <> ''),
    constraint web_form_turn_is_taken_or_put_aside check (taken_by is null or aside_by is null)
);
create index web_form_turn_taken_by on web_form_turn (taken_by) where taken_by is not null;
create index web_form_turn_aside_by on web_form_turn (aside_by) where aside_by is not null;
