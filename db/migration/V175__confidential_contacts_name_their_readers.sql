-- Colleagues who may see a confidential contact although they took no part in it.
create table contact_reader (
    contact_id  uuid not null references contact (id) on delete cascade,
    account_id  uuid not null references account (id),
    primary key (contact_id, account_id)
);
create index contact_reader_account_id on contact_reader (account_id);
