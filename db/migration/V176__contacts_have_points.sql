-- What was discussed in a contact, point by point, and what came of each.
create table contact_point (
    contact_id    uuid not null references contact (id) on delete cascade,
    position      int  not null,
    text          text not null,
    outcome       text not null,
    follow_up_id  uuid,
    search        text not null generated always as (fold(text)) stored,
    primary key (contact_id, position),
    constraint contact_point_says_something check (text <> '' and length(text) <= 5000),
    constraint contact_point_outcome_is_known check (outcome in ('open', 'agreed', 'refused', 'to follow up'))
);
comment on column contact_point.follow_up_id is
    'The identity under which its next step was agreed; follow-ups are kept by a feature above, so nothing refers to its table.';
create index contact_point_search on contact_point using gin (search gin_trgm_ops);
