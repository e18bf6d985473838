-- What somebody pasted to make a letter of it, until the letter is drafted or the text thrown away. Seen by that person alone.
create table pasted_letter (
    id           uuid primary key,
    account_id   uuid not null references account (id),
    campaign_id  uuid references campaign (id) on delete set null,
    text         text not null,
    pasted_at    timestamptz not null,
    constraint pasted_letter_says_something check (btrim(text) <> '')
);
create index pasted_letter_account_id on pasted_letter (account_id);
create index pasted_letter_campaign_id on pasted_letter (campaign_id);
