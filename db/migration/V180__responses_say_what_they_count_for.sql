-- What kinds of response there are, and the state to which each brings a recipient: nothing for what no person wrote. Of several the
-- strongest counts. The code has the same list, and a test holds the two together.
create table response_class (
    word      text primary key,
    counts    text,
    strength  integer not null,
    constraint response_class_counts_for_a_state check (counts in ('returned', 'acknowledged', 'answered')),
    constraint response_class_is_strong_when_it_counts check ((counts is null) = (strength = 0))
);
insert into response_class (word, counts, strength) values
    ('support', 'answered', 3),
    ('refusal', 'answered', 3),
    ('meeting offered', 'answered', 3),
    ('material asked for', 'answered', 3),
    ('public act without reply', 'answered', 3),
    ('not my constituent', 'answered', 3),
    ('holding reply', 'acknowledged', 2),
    ('acknowledgement', 'acknowledged', 2),
    ('forwarded', 'acknowledged', 2),
    ('returned', 'returned', 1),
    ('automatic reply', null, 0);

alter table response
    drop constraint response_class_is_known,
    add constraint response_class_is_known foreign key (class) references response_class (word),
    add column language               text not null default '',
    add column link                   text not null default '',
    add column signed_staff_id        uuid references staff_member (id) on delete set null,
    add column forwarded_to           text not null default '',
    add column forwarded_lawmaker_id  uuid references lawmaker (id) on delete set null,
    add column forwarded_staff_id     uuid references staff_member (id) on delete set null,
    add column forwarded_committee_id uuid references committee (id) on delete set null,
    add column bounced_channel_id     uuid references channel (id) on delete set null,
    add constraint response_link_is_a_web_address check (link = '' or link ~* '^https?://'),
    add constraint response_is_forwarded_to_one_of_three
        check (num_nonnulls(forwarded_lawmaker_id, forwarded_staff_id, forwarded_committee_id) <= 1);
create index response_of_class on response (class);
create index response_signed_staff_id on response (signed_staff_id) where signed_staff_id is not null;
create index response_forwarded_lawmaker_id on response (forwarded_lawmaker_id) where forwarded_lawmaker_id is not null;
create index response_forwarded_staff_id on response (forwarded_staff_id) where forwarded_staff_id is not null;
create index response_forwarded_committee_id on response (forwarded_committee_id) where forwarded_committee_id is not null;
create index response_bounced_channel_id on response (bounced_channel_id) where bounced_channel_id is not null;

comment on column response.language is 'BCP 47 tag; empty where nobody can tell';
comment on column response.link is 'where a public act can be seen; may be empty';
comment on column response.forwarded_to is 'whom they passed the letter on to, as it was called then; may be empty';
comment on column response.bounced_channel_id is 'the channel that this response says does not work';
