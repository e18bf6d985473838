-- What a campaign or one of its letters looked like on a day, as it was told to a board or a funder: its words and its numbers. It
-- never changes afterwards; whoever made it or manages can take it away as a whole.
create table report (
    id           uuid primary key,
    campaign_id  uuid        not null references campaign (id),
    letter_id    uuid references letter (id),
    title        text        not null,
    language     text        not null,
    paper        text        not null,
    from_on      date        not null,
    until_on     date        not null,
    names        boolean     not null,
    content      jsonb       not null,
    made_by      uuid        not null references account (id),
    made_at      timestamptz not null,
    constraint report_has_a_title check (btrim(title) <> '' and length(title) <= 200),
    constraint report_language_is_a_tag check (language ~ '^[a-z]{2,3}$'),
    constraint report_paper_is_known check (paper in ('a4', 'us')),
    constraint report_begins_before_it_ends check (from_on <= until_on),
    constraint report_says_something check (jsonb_typeof(content) = 'object')
);
create index report_campaign_id on report (campaign_id, made_at desc);
create index report_letter_id on report (letter_id) where letter_id is not null;
create index report_made_by on report (made_by);
create index report_made_at on report (made_at desc, id desc);

create function report_stays() returns trigger language plpgsql as $$
begin
    raise exception 'report % is kept as it was made', old.id using errcode = 'integrity_constraint_violation';
end $$;
create trigger report_stays before update on report for each row execute function report_stays();

-- What it said is not in the history: whoever takes a report away takes away the names in it.
select audited('report', about => 'r.campaign_id', aside => '{content}');
