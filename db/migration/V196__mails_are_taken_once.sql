-- Which mails became what, so that the same one is not logged twice, and an answer to a mail finds the letter that one was about.
create table mail_taken (
    id           uuid        primary key,
    identity     text        not null,
    response_id  uuid        references response (id) on delete cascade,
    contact_id   uuid        references contact (id) on delete cascade,
    taken_by     uuid        not null references account (id),
    taken_at     timestamptz not null,
    constraint mail_taken_became_one_thing check (num_nonnulls(response_id, contact_id) = 1),
    constraint mail_taken_has_an_identity check (identity <> '')
);
comment on column mail_taken.identity is 'the Message-ID, or a checksum of what the mail says where it has none';
create index mail_taken_identity on mail_taken (identity);
create index mail_taken_response_id on mail_taken (response_id) where response_id is not null;
create index mail_taken_contact_id on mail_taken (contact_id) where contact_id is not null;
create index mail_taken_taken_by on mail_taken (taken_by);

-- Whose an address is, is asked of every mail.
create index channel_email on channel (lower(value)) where kind = 'email';
