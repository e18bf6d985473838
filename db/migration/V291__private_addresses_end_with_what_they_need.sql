-- Who became a viewer or left takes nothing along: their private address ends for good, whoever changed the account and by whichever
-- way. Its secret is forgotten and it has another identity, so that it does not work again with the role, nor when revoking is undone.
create function calendar_address_ends() returns trigger language plpgsql as $$
begin
    update calendar_address
       set id = uuidv7(), hash = sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())),
           revoked_at = coalesce(revoked_at, now())
     where account_id = new.id;
    return null;
end $$;
create trigger calendar_address_ends after update of role, closed_at on account for each row
    when ((old.role, old.closed_at) is distinct from (new.role, new.closed_at) and (new.role = 'viewer' or new.closed_at is not null))
    execute function calendar_address_ends();

update calendar_address p
   set id = uuidv7(), hash = sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), revoked_at = coalesce(revoked_at, now())
  from account a
 where a.id = p.account_id and (a.role = 'viewer' or a.closed_at is not null);
