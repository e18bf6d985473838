-- Who presides over a chamber, or stands in: a President, a Speaker. Letters to a chamber go to them by name.
create table presiding_officer (
    id           uuid primary key,
    version      bigint  not null,
    chamber_id   uuid    not null references chamber (id),
    lawmaker_id  uuid    not null references lawmaker (id),
    deputy       boolean not null default false,
    title        text    not null default '',
    started_on   date,
    ended_on     date,
    constraint presiding_officer_ends_after_the_start check (ended_on >= started_on)
);
create index presiding_officer_chamber_id on presiding_officer (chamber_id);
create index presiding_officer_lawmaker_id on presiding_officer (lawmaker_id);

comment on column presiding_officer.title is 'what the office is called there, such as President or Speaker; empty for the usual';
