-- A follow-up that is there to ask those who were invited to sign a letter and have not answered. It is done when all of them have.
create table reminder (
    follow_up_id  uuid primary key references follow_up (id) on delete cascade,
    letter_id     uuid not null references letter (id),
    says          text not null,
    constraint reminder_says_something check (btrim(says) <> '')
);
create index reminder_letter_id on reminder (letter_id);

comment on column reminder.says is 'its text without a name, for when whom it is about becomes anonymous';

-- Whom it is about.
create table reminder_signatory (
    follow_up_id  uuid not null references reminder (follow_up_id) on delete cascade,
    signatory_id  uuid not null references signatory (id) on delete cascade,
    primary key (follow_up_id, signatory_id)
);
create index reminder_signatory_signatory_id on reminder_signatory (signatory_id);
