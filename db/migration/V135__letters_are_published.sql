-- Where a letter stands for everybody to read: on our pages, in a newspaper, on those of a partner.
create table published_letter (
    id            uuid primary key,
    version       bigint not null,
    letter_id     uuid   not null references letter (id),
    address       text   not null,
    published_on  date   not null,
    note          text   not null default '',
    constraint published_letter_address_is_https check (address ~ '^https://[^[:space:]]+$'),
    constraint published_letter_stands_there_once unique (letter_id, address)
);
